package dev.smartasync.examples.vendors.lettuce;

import dev.smartasync.ViewOf;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import io.lettuce.core.cluster.api.sync.RedisClusterCommands;

/** The commands of one node of a cluster. */
@ViewOf(RedisClusterAsyncCommands.class)
public interface BlockingNode<K, V> extends RedisClusterCommands<K, V>, LettuceWait {

    /** The asynchronous commands of the same connection. */
    RedisClusterAsyncCommands<K, V> async();

    @Override
    @SuppressWarnings("deprecation") // the way that there is
    default StatefulConnection<K, V> connection() {
        return ((RedisAsyncCommands<K, V>) async()).getStatefulConnection();
    }

    /** Over the node's asynchronous commands. */
    static <K, V> BlockingNode<K, V> of(RedisClusterAsyncCommands<K, V> async) {
        return BlockingNodeView.of(async);
    }
}
