package dev.smartasync.examples.vendors.redis;

import dev.smartasync.examples.vendors.lettuce.BlockingRedis;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;

class DeclaredViewScriptTest extends RedisScriptContract {

    @Override
    RedisCommands<String, String> view(StatefulRedisConnection<String, String> connection) {
        return BlockingRedis.of(connection);
    }
}
