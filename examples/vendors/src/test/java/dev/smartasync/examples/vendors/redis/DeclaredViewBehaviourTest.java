package dev.smartasync.examples.vendors.redis;

import dev.smartasync.examples.vendors.lettuce.BlockingRedis;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;

class DeclaredViewBehaviourTest extends RedisBehaviourContract {

    @Override
    <K, V> RedisCommands<K, V> commands(StatefulRedisConnection<K, V> connection) {
        return BlockingRedis.of(connection);
    }
}
