package dev.smartasync.internal.adapt;

import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.spi.Operation;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Turns whatever an asynchronous target returned into a future. Stages first, then what adapters know, then plain futures. */
public final class Adapters {
    private static final int UNKNOWN = -1;

    private final List<AsyncAdapter<?>> adapters;
    private final List<Class<?>> types;

    /** Index of the adapter for a class; a number, so that a class holds nothing of this library. */
    private final ClassValue<Integer> indexes = new ClassValue<>() {
        @Override
        protected Integer computeValue(Class<?> type) {
            return find(type);
        }
    };

    /** Where two know the same type, the first is asked. */
    public Adapters(List<AsyncAdapter<?>> adapters) {
        this.adapters = List.copyOf(adapters);
        this.types = this.adapters.stream().<Class<?>>map(AsyncAdapter::type).toList();
    }

    /**
     * What makes a method that declares this type an asynchronous target, or {@code null} if nothing does: its value is what this type is
     * parameterized with.
     */
    public @Nullable Class<?> known(Class<?> declared) {
        if (CompletionStage.class.isAssignableFrom(declared)) {
            return CompletionStage.class;
        }
        int index = indexes.get(declared);
        if (index != UNKNOWN) {
            return types.get(index);
        }
        return Future.class.isAssignableFrom(declared) ? Future.class : null;
    }

    /**
     * The source as a future: a {@link CompletableFuture} unless the source is a plain {@link Future}.
     *
     * @throws NullPointerException if there is no source, naming the target
     * @throws IllegalArgumentException if nobody knows its type
     */
    public Future<?> future(Operation operation, @Nullable Object source) {
        if (source == null) {
            throw new NullPointerException(operation.name()
                    + " returned null instead of something to wait for: return a completed stage for \"no value\"");
        }
        if (source instanceof CompletionStage<?> stage) {
            return Stages.future(operation, stage);
        }
        int index = indexes.get(source.getClass());
        if (index != UNKNOWN) {
            return adapted(operation, adapters.get(index), source);
        }
        if (source instanceof Future<?> future) {
            return future;
        }
        throw new IllegalArgumentException(
                "No adapter knows " + source.getClass().getName() + ", which " + operation.name()
                        + " gave: put the module of its adapter on the path, or give the bridge one");
    }

    /** Whether what {@link #future} makes of this source belongs to the call that asked for it, and to nobody else. */
    public boolean isOwn(Object source) {
        if (source instanceof CompletionStage<?>) {
            return Stages.isShield(source);
        }
        int index = indexes.get(source.getClass());
        return index != UNKNOWN && adapters.get(index).isLazy();
    }

    @SuppressWarnings("unchecked") // the source is an instance of the adapter's type
    private static CompletableFuture<?> adapted(Operation operation, AsyncAdapter<?> adapter, Object source) {
        CompletableFuture<?> future = ((AsyncAdapter<Object>) adapter).toFuture(source);
        if (future == null) {
            throw new NullPointerException("The adapter " + adapter.getClass().getName() + " made null of what "
                    + operation.name() + " returned: it must make a future");
        }
        return future;
    }

    private int find(Class<?> type) {
        for (int index = 0; index < types.size(); index++) {
            if (types.get(index).isAssignableFrom(type)) {
                return index;
            }
        }
        return UNKNOWN;
    }
}
