package dev.smartasync.internal.stream;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow.Publisher;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Publishers as streams. */
public final class Streams {
    private Streams() {}

    /** The publisher's elements, in order; closing the stream cancels the publisher. */
    public static <T> Stream<T> of(Publisher<T> publisher, int prefetch, StreamWaits waits) {
        PublisherIterator<T> iterator = new PublisherIterator<>(publisher, prefetch, waits);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(iterator::close);
    }
}
