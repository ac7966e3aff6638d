package dev.smartasync.stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What we publish and how we subscribe holds to the Reactive Streams specification. */
@Tag("streams")
class TckTest {

    @Test
    void a_target_that_returns_a_stream_is_a_publisher() {
        ReactiveStreamsTck.passes(TargetPublisherTck.class, 30);
    }

    @Test
    void what_reads_a_publisher_is_a_subscriber() {
        ReactiveStreamsTck.passes(PrefetchTck.class, 10);
    }
}
