package dev.smartasync.examples.vendors.pulsar;

import dev.smartasync.ViewOf;
import org.apache.pulsar.client.admin.Topics;

/**
 * Pulsar's interface has both halves, {@code createPartitionedTopic} beside {@code createPartitionedTopicAsync}: whoever implements the
 * asynchronous one gets the other.
 */
@ViewOf(Topics.class)
public interface BlockingTopics extends Topics {

    /** Whole, of an object whose asynchronous half works. */
    static Topics of(Topics asynchronousHalf) {
        return BlockingTopicsView.of(asynchronousHalf);
    }
}
