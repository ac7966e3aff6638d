package dev.smartasync.tck.own;

import dev.smartasync.spi.StreamAdapter;
import java.util.concurrent.Flow.Publisher;

// guide: stream-adapter
public final class FeedAdapter implements StreamAdapter<Feed<?>> {

    @Override
    public Class<? super Feed<?>> type() {
        return Feed.class;
    }

    @Override
    public Publisher<?> toPublisher(Feed<?> source) {
        return source.asPublisher();
    }
}
// end
