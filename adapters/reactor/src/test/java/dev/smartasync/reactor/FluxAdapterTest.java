package dev.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Bridge;
import dev.smartasync.spi.StreamAdapter;
import dev.smartasync.tck.StreamAdapterContract;
import java.util.Iterator;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;

@Tag("streams")
class FluxAdapterTest extends StreamAdapterContract<Flux<?>> {

    @Override
    protected StreamAdapter<Flux<?>> adapter() {
        return new FluxAdapter();
    }

    @Override
    protected Flux<?> from(Publisher<Object> publisher) {
        return Flux.from(FlowAdapters.toPublisher(publisher));
    }

    @Nested
    class Ten_million_elements {
        private static final int PREFETCH = 32;

        private final Bridge bridge = Bridge.builder().prefetch(PREFETCH).build();
        private final AtomicLong requested = new AtomicLong();
        private final AtomicLong sent = new AtomicLong();
        private final AtomicLong cancellations = new AtomicLong();
        private final Flux<Integer> numbers = Flux.range(0, 10_000_000)
                .doOnRequest(requested::addAndGet)
                .doOnNext(number -> sent.incrementAndGet())
                .doOnCancel(cancellations::incrementAndGet);

        @Test
        void are_never_more_than_the_prefetch_ahead() {
            long read = 0;
            long asked = 0;
            long held = 0;
            try (Stream<Integer> stream = bridge.stream(numbers)) {
                for (Iterator<Integer> elements = stream.iterator(); elements.hasNext(); ) {
                    int unused = elements.next();
                    read++;
                    asked = Math.max(asked, requested.get() - read);
                    held = Math.max(held, sent.get() - read);
                }
            }
            assertThat(read).isEqualTo(10_000_000);
            assertThat(asked).as("asked for and not read").isLessThanOrEqualTo(PREFETCH);
            assertThat(held).as("sent and not read").isLessThanOrEqualTo(PREFETCH);
        }

        @Test
        void are_left_after_three() {
            Bridge oneAhead = Bridge.builder().prefetch(1).build();
            try (Stream<Integer> stream = oneAhead.stream(numbers)) {
                assertThat(stream.limit(3)).containsExactly(0, 1, 2);
            }
            assertThat(cancellations).hasValue(1);
            assertThat(sent.get()).as("sent").isBetween(3L, 4L);
        }
    }
}
