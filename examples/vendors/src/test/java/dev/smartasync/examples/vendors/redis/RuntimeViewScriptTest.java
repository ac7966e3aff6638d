package dev.smartasync.examples.vendors.redis;

import dev.smartasync.Smart;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;

class RuntimeViewScriptTest extends RedisScriptContract {

    @Override
    @SuppressWarnings("unchecked")
    RedisCommands<String, String> view(StatefulRedisConnection<String, String> connection) {
        return Smart.view(RedisCommands.class, connection.async());
    }
}
