package dev.smartasync.rxjava3;

import dev.smartasync.spi.StreamAdapter;
import dev.smartasync.tck.StreamAdapterContract;
import io.reactivex.rxjava3.core.Flowable;
import java.util.concurrent.Flow.Publisher;
import org.junit.jupiter.api.Tag;
import org.reactivestreams.FlowAdapters;

@Tag("streams")
class FlowableAdapterTest extends StreamAdapterContract<Flowable<?>> {

    @Override
    protected StreamAdapter<Flowable<?>> adapter() {
        return new FlowableAdapter();
    }

    @Override
    protected Flowable<?> from(Publisher<Object> publisher) {
        return Flowable.fromPublisher(FlowAdapters.toPublisher(publisher));
    }
}
