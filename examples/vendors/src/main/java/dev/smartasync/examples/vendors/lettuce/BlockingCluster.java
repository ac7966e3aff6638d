package dev.smartasync.examples.vendors.lettuce;

import dev.smartasync.ViewOf;
import io.lettuce.core.cluster.api.StatefulRedisClusterConnection;
import io.lettuce.core.cluster.api.async.RedisAdvancedClusterAsyncCommands;
import io.lettuce.core.cluster.api.sync.NodeSelection;
import io.lettuce.core.cluster.api.sync.RedisAdvancedClusterCommands;
import io.lettuce.core.cluster.models.partitions.RedisClusterNode;
import java.util.function.Predicate;

/**
 * The commands of a cluster. A selection of nodes has each of them once more, for maps of futures by node: it is Lettuce's own.
 */
@ViewOf(value = RedisAdvancedClusterAsyncCommands.class, uses = BlockingNode.class)
public interface BlockingCluster<K, V> extends RedisAdvancedClusterCommands<K, V>, LettuceWait {

    /** The asynchronous commands of the same connection. */
    RedisAdvancedClusterAsyncCommands<K, V> async();

    @Override
    @SuppressWarnings("deprecation") // the way that there is
    default StatefulRedisClusterConnection<K, V> connection() {
        return async().getStatefulConnection();
    }

    @Override
    default NodeSelection<K, V> nodes(Predicate<RedisClusterNode> predicate) {
        return connection().sync().nodes(predicate);
    }

    @Override
    default NodeSelection<K, V> nodes(Predicate<RedisClusterNode> predicate, boolean dynamic) {
        return connection().sync().nodes(predicate, dynamic);
    }

    @Override
    default NodeSelection<K, V> readonly(Predicate<RedisClusterNode> predicate) {
        return connection().sync().readonly(predicate);
    }

    /** Those of a connection. */
    static <K, V> BlockingCluster<K, V> of(StatefulRedisClusterConnection<K, V> connection) {
        return BlockingClusterView.of(connection.async());
    }
}
