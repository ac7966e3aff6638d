package dev.smartasync.tck.own;

import dev.smartasync.spi.StreamAdapter;
import dev.smartasync.tck.StreamAdapterContract;
import java.util.concurrent.Flow.Publisher;

// guide: stream-adapter-test
class FeedAdapterTest extends StreamAdapterContract<Feed<?>> {

    @Override
    protected StreamAdapter<Feed<?>> adapter() {
        return new FeedAdapter();
    }

    @Override
    protected Feed<?> from(Publisher<Object> publisher) {
        return new Feed<>(publisher);
    }
}
// end
