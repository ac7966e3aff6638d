package dev.smartasync.internal.offload;

import dev.smartasync.spi.ContextPropagator;
import dev.smartasync.spi.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries the caller's context to the thread that runs a target, with every propagator around the next. */
public final class Contexts {
    private final ContextPropagator<?>[] propagators;

    /** The first propagator is the outermost. */
    public Contexts(List<ContextPropagator<?>> propagators) {
        this.propagators = propagators.toArray(new ContextPropagator<?>[0]);
    }

    /** What the current thread has now, or {@code null} where nobody asks. */
    @Nullable
    Captured capture() {
        if (propagators.length == 0) {
            return null;
        }
        @Nullable Object[] states = new @Nullable Object[propagators.length];
        for (int index = 0; index < states.length; index++) {
            states[index] = propagators[index].capture();
        }
        return new Captured(propagators, states);
    }

    /** One caller's context. */
    static final class Captured {
        private final ContextPropagator<?>[] propagators;
        private final @Nullable Object[] states;

        private Captured(ContextPropagator<?>[] propagators, @Nullable Object[] states) {
            this.propagators = propagators;
            this.states = states;
        }

        /** Runs a task within it. */
        void run(Runnable task) {
            try {
                call(() -> {
                    task.run();
                    return task;
                });
            } catch (Throwable failure) {
                throw Contexts.<RuntimeException>asItIs(failure);
            }
        }

        /** Runs {@code body} within it, and throws what that throws. */
        <T extends @Nullable Object> T call(Target<T> body) throws Throwable {
            return within(0, body);
        }

        @SuppressWarnings("unchecked") // each state came from the propagator of the same index
        private <T extends @Nullable Object> T within(int index, Target<T> body) throws Throwable {
            if (index == propagators.length) {
                return body.call();
            }
            ContextPropagator<Object> propagator = (ContextPropagator<Object>) propagators[index];
            return propagator.call(states[index], () -> unchecked(() -> within(index + 1, body)));
        }

        private static <T extends @Nullable Object> T unchecked(Target<T> body) throws Exception {
            try {
                return body.call();
            } catch (Throwable failure) {
                throw Contexts.<RuntimeException>asItIs(failure);
            }
        }
    }

    @SuppressWarnings("unchecked") // the cast is never made: generics are erased
    private static <X extends Throwable> X asItIs(Throwable failure) throws X {
        throw (X) failure;
    }
}
