package dev.smartasync.benchmarks.complete;

import dev.smartasync.ViewOf;
import io.lettuce.core.api.async.RedisAsyncCommands;

/** One command of Lettuce's. */
@ViewOf(RedisAsyncCommands.class)
public interface BlockingGet<K, V> {

    /** Waits for the value. */
    V get(K key);

    /** Over a connection's asynchronous commands. */
    static <K, V> BlockingGet<K, V> of(RedisAsyncCommands<K, V> async) {
        return BlockingGetView.of(async);
    }
}
