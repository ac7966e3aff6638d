package dev.smartasync.rxjava3;

import dev.smartasync.spi.StreamAdapter;
import dev.smartasync.tck.StreamAdapterContract;
import io.reactivex.rxjava3.core.Observable;
import java.util.concurrent.Flow.Publisher;
import org.junit.jupiter.api.Tag;
import org.reactivestreams.FlowAdapters;

@Tag("streams")
class ObservableAdapterTest extends StreamAdapterContract<Observable<?>> {

    @Override
    protected StreamAdapter<Observable<?>> adapter() {
        return new ObservableAdapter();
    }

    @Override
    protected Observable<?> from(Publisher<Object> publisher) {
        return Observable.fromPublisher(FlowAdapters.toPublisher(publisher));
    }

    @Override
    protected boolean heedsDemand() {
        return false;
    }
}
