package dev.smartasync.internal.call;

import dev.smartasync.spi.Operation;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** How a source's failure reaches the caller: as the same instance, with the caller's frames beside its own. */
final class Failures {
    private Failures() {}

    /** What failed, without the wrappings that futures put around it. */
    static Throwable unwrap(Throwable failure) {
        Throwable inner = failure;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    /**
     * Throws the failure if the operation lets it through, or a {@link CompletionException} around it.
     *
     * @return never; to be thrown, so that the compiler knows
     */
    static RuntimeException rethrow(Operation operation, Throwable failure, boolean callerFrames) {
        Throwable inner = unwrap(failure);
        if (!operation.declares(inner)) {
            return new CompletionException(inner);
        }
        if (callerFrames && !(inner instanceof CancellationException)) {
            CallerFrames.addTo(inner, operation);
        }
        throw Failures.<RuntimeException>asItIs(inner);
    }

    /** Throws {@code failure}, checked or not, past the compiler. */
    @SuppressWarnings("unchecked") // the cast is never made: generics are erased
    static <X extends Throwable> X asItIs(Throwable failure) throws X {
        throw (X) failure;
    }
}
