package dev.smartasync.reactivestreams;

import dev.smartasync.spi.StreamAdapter;
import dev.smartasync.tck.StreamAdapterContract;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Tag;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

@Tag("streams")
class PublisherAdapterTest extends StreamAdapterContract<Publisher<?>> {

    @Override
    protected StreamAdapter<Publisher<?>> adapter() {
        return new PublisherAdapter();
    }

    /** Not one of {@link FlowAdapters}, which would be taken off again. */
    @Override
    protected Publisher<?> from(Flow.Publisher<Object> publisher) {
        Publisher<Object> adapted = FlowAdapters.toPublisher(publisher);
        return adapted::subscribe;
    }
}
