package dev.smartasync.examples.vendors.redis;

import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;

class LettucesOwnBehaviourTest extends RedisBehaviourContract {

    @Override
    <K, V> RedisCommands<K, V> commands(StatefulRedisConnection<K, V> connection) {
        return connection.sync();
    }
}
