package dev.smartasync.internal.adapt;

import dev.smartasync.spi.Operation;
import dev.smartasync.spi.StreamAdapter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Flow.Publisher;
import org.jspecify.annotations.Nullable;

/** Turns whatever an asynchronous target of many values returned into a publisher. */
public final class Publishers {
    private final List<StreamAdapter<?>> adapters;

    /** Where two know the same type, the first is asked. */
    public Publishers(List<StreamAdapter<?>> adapters) {
        this.adapters = List.copyOf(adapters);
    }

    /** As {@link Adapters#known}, for targets of many values. */
    public @Nullable Class<?> known(Class<?> declared) {
        if (Publisher.class.isAssignableFrom(declared)) {
            return Publisher.class;
        }
        StreamAdapter<?> adapter = adapter(declared);
        return adapter == null ? null : adapter.type();
    }

    /**
     * The source as a publisher.
     *
     * @throws NullPointerException if there is no source, naming the target
     * @throws IllegalArgumentException if nobody knows its type
     */
    public Publisher<?> publisher(Operation operation, @Nullable Object source) {
        if (source == null) {
            throw new NullPointerException(operation.name()
                    + " returned null instead of a publisher: return an empty one for \"no elements\"");
        }
        if (source instanceof Publisher<?> publisher) {
            return publisher;
        }
        StreamAdapter<?> adapter = adapter(source.getClass());
        if (adapter == null) {
            throw new IllegalArgumentException("No adapter knows "
                    + source.getClass().getName() + ", which "
                    + operation.name() + " gave, as a type of many values: put the module of its adapter on the path,"
                    + " or give the bridge one");
        }
        return adapted(adapter, source);
    }

    @SuppressWarnings("unchecked") // the source is an instance of the adapter's type
    private static Publisher<?> adapted(StreamAdapter<?> adapter, Object source) {
        return Objects.requireNonNull(
                ((StreamAdapter<Object>) adapter).toPublisher(source),
                () -> "The adapter " + adapter.getClass().getName() + " made null of a "
                        + source.getClass().getName() + ": it must make a publisher");
    }

    private @Nullable StreamAdapter<?> adapter(Class<?> type) {
        for (StreamAdapter<?> each : adapters) {
            if (each.type().isAssignableFrom(type)) {
                return each;
            }
        }
        return null;
    }
}
