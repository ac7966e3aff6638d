package dev.smartasync.internal.stream;

import java.util.Iterator;
import java.util.Objects;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/** What a synchronous target of many values returned: a stream, an iterable or an iterator; read one by one, and closed at the end. */
final class Elements {
    private final Iterator<?> iterator;
    private final @Nullable AutoCloseable source;

    private Elements(Iterator<?> iterator, @Nullable AutoCloseable source) {
        this.iterator = iterator;
        this.source = source;
    }

    static Elements of(String operation, @Nullable Object source) {
        AutoCloseable closeable = source instanceof AutoCloseable each ? each : null;
        if (source instanceof BaseStream<?, ?> stream) {
            return new Elements(stream.iterator(), closeable);
        }
        if (source instanceof Iterable<?> iterable) {
            return new Elements(iterable.iterator(), closeable);
        }
        if (source instanceof Iterator<?> iterator) {
            return new Elements(iterator, closeable);
        }
        throw new IllegalArgumentException(operation + " returned "
                + (source == null ? "null" : "a " + source.getClass().getName())
                + " instead of a stream, an iterable or an iterator");
    }

    boolean hasNext() {
        return iterator.hasNext();
    }

    Object next() {
        return Objects.requireNonNull(iterator.next(), "An element is null, which a publisher must not send");
    }

    /** Closes what was returned, if it is something to close. */
    void close() throws Exception {
        if (source != null) {
            source.close();
        }
    }
}
