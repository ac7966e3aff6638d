package dev.smartasync.mutiny;

import dev.smartasync.spi.StreamAdapter;
import dev.smartasync.tck.StreamAdapterContract;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Flow.Publisher;
import org.junit.jupiter.api.Tag;

@Tag("streams")
class MultiTest extends StreamAdapterContract<Multi<?>> {

    /** Is never asked: the core knows every {@link Publisher}. */
    @Override
    protected StreamAdapter<Multi<?>> adapter() {
        return new StreamAdapter<>() {
            @Override
            public Class<? super Multi<?>> type() {
                return Multi.class;
            }

            @Override
            public Publisher<?> toPublisher(Multi<?> source) {
                throw new AssertionError("asked");
            }
        };
    }

    @Override
    protected Multi<?> from(Publisher<Object> publisher) {
        return Multi.createFrom().publisher(publisher);
    }
}
