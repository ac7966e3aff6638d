package dev.smartasync.examples.vendors.lettuce;

import dev.smartasync.ViewOf;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.api.sync.RedisCommands;

/** All of Lettuce's synchronous commands, over its asynchronous ones. */
@ViewOf(RedisAsyncCommands.class)
public interface BlockingRedis<K, V> extends RedisCommands<K, V>, LettuceWait {

    /** The asynchronous commands of the same connection. */
    RedisAsyncCommands<K, V> async();

    @Override
    @SuppressWarnings("deprecation") // the way that there is
    default StatefulRedisConnection<K, V> connection() {
        return async().getStatefulConnection();
    }

    /** Those of a connection. */
    static <K, V> BlockingRedis<K, V> of(StatefulRedisConnection<K, V> connection) {
        return BlockingRedisView.of(connection.async());
    }
}
