package dev.smartasync.spi;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a target before it is called: immutable, made once for each method of a view, and shown in messages.
 *
 * <pre>{@code
 * static final Operation FETCH_DATA =
 *         Operation.of("DataManager.fetchData").twin("DataManagerAsync.fetchData").throwing(IOException.class);
 * }</pre>
 */
public final class Operation {
    private final String name;
    private final @Nullable String twin;
    private final List<Class<? extends Throwable>> throwing;
    private final boolean nonBlocking;
    private final boolean closing;
    private final boolean cancelSource;
    private final @Nullable Duration timeout;

    private Operation(
            String name,
            @Nullable String twin,
            List<Class<? extends Throwable>> throwing,
            boolean nonBlocking,
            boolean closing,
            boolean cancelSource,
            @Nullable Duration timeout) {
        this.name = name;
        this.twin = twin;
        this.throwing = throwing;
        this.nonBlocking = nonBlocking;
        this.closing = closing;
        this.cancelSource = cancelSource;
        this.timeout = timeout;
    }

    /** An operation that declares nothing, may block and cancels its source. */
    public static Operation of(String name) {
        return new Operation(name, null, List.of(), false, false, true, null);
    }

    /** With the method to call instead, on a thread that must not wait: {@code CatalogAsync.price}. */
    public Operation twin(String method) {
        return new Operation(name, method, throwing, nonBlocking, closing, cancelSource, timeout);
    }

    /** With the checked exceptions that the view's method declares. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is copied
    public final Operation throwing(Class<? extends Throwable>... types) {
        return new Operation(name, twin, List.of(types), nonBlocking, closing, cancelSource, timeout);
    }

    /** As one that never blocks, and so is allowed everywhere. */
    public Operation asNonBlocking() {
        return new Operation(name, twin, throwing, true, closing, cancelSource, timeout);
    }

    /** As a {@code close}: where waiting is forbidden it is started and not waited for. */
    public Operation asClosing() {
        return new Operation(name, twin, throwing, nonBlocking, true, cancelSource, timeout);
    }

    /** As one whose source is shared, and not cancelled when a wait ends early. */
    public Operation keepingSource() {
        return new Operation(name, twin, throwing, nonBlocking, closing, false, timeout);
    }

    /** With a time limit of its own, which wins over the bridge's. */
    public Operation timeout(Duration limit) {
        return new Operation(name, twin, throwing, nonBlocking, closing, cancelSource, limit);
    }

    /** The target's name, for messages and listeners. */
    public String name() {
        return name;
    }

    /** The method to call instead on a thread that must not wait, if there is one. */
    public @Nullable String twin() {
        return twin;
    }

    /** Whether the caller's signature lets {@code failure} through as it is: unchecked, an error, or declared. */
    public boolean declares(Throwable failure) {
        return failure instanceof RuntimeException || failure instanceof Error || declaresChecked(failure);
    }

    private boolean declaresChecked(Throwable failure) {
        for (Class<? extends Throwable> type : throwing) {
            if (type.isInstance(failure)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an interrupted wait throws {@link InterruptedException} itself. Only where that very type is declared: code that catches
     * {@code Exception} would lose the interrupt.
     */
    public boolean declaresInterrupt() {
        return throwing.contains(InterruptedException.class);
    }

    /** Whether this never blocks. */
    public boolean isNonBlocking() {
        return nonBlocking;
    }

    /** Whether this is a {@code close}. */
    public boolean isClosing() {
        return closing;
    }

    /** Whether a wait that ends early may cancel the source. */
    public boolean cancelsSource() {
        return cancelSource;
    }

    /** Whether this has a time limit of its own. */
    public boolean isBounded() {
        return timeout != null;
    }

    /** The time limit of this operation's own, if it has one. */
    public @Nullable Duration timeout() {
        return timeout;
    }

    @Override
    public String toString() {
        return name;
    }
}
