package dev.smartasync.internal.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The few elements that are there before the consumer asks for them, between one publisher and one consuming thread at a time.
 *
 * <p>A ring that the publisher fills at {@code tail} and the consumer empties at {@code head}. The publisher is asked for the ring's size
 * at first, and for another batch each time the consumer has emptied one, so that the ring never overflows and never runs dry while the
 * publisher keeps up.
 *
 * <p>The consumer writes {@code waiter} and then looks for elements; the publisher writes {@code tail} and then takes the waiter. Both
 * writes are volatile, so one of the two sees the other. A waiter is woken once, not at each element that comes until it is awake: that
 * took twice the time of everything else.
 */
public final class Prefetch<T> implements Subscriber<T> {
    private static final VarHandle TAIL;
    private static final VarHandle HEAD;
    private static final VarHandle WAITER;

    static {
        try {
            TAIL = MethodHandles.lookup().findVarHandle(Prefetch.class, "tail", long.class);
            HEAD = MethodHandles.lookup().findVarHandle(Prefetch.class, "head", long.class);
            WAITER = MethodHandles.lookup().findVarHandle(Prefetch.class, "waiter", Runnable.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    private final int size;
    private final int batch;
    private final @Nullable Object[] ring;
    private long tail;
    private long head;
    private long knownTail;
    private int taken;
    private @Nullable Throwable failure;
    private volatile boolean terminated;
    private volatile boolean cancelled;
    private volatile @Nullable Subscription upstream;
    private volatile @Nullable Runnable waiter;

    /** At most {@code size} elements are there at a time. */
    public Prefetch(int size) {
        this.size = size;
        this.batch = Math.max(1, size - size / 4);
        this.ring = new @Nullable Object[Integer.highestOneBit(Math.max(1, size - 1)) * 2];
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        Objects.requireNonNull(subscription, "subscription");
        if (upstream != null) {
            subscription.cancel();
            return;
        }
        upstream = subscription;
        if (cancelled) {
            subscription.cancel();
        } else {
            subscription.request(size);
        }
    }

    @Override
    public void onNext(T item) {
        Objects.requireNonNull(item, "item");
        if (cancelled || terminated) {
            return;
        }
        long next = tail;
        if (next - (long) HEAD.getAcquire(this) >= size) {
            close();
            terminate(new IllegalStateException(
                    "The publisher sent more than the " + size + " elements that it was asked for"));
            return;
        }
        ring[index(next)] = item;
        TAIL.setVolatile(this, next + 1);
        wake();
    }

    @Override
    public void onError(Throwable thrown) {
        terminate(Objects.requireNonNull(thrown, "thrown"));
    }

    @Override
    public void onComplete() {
        terminate(null);
    }

    /** Stops the publisher, and the consumer's wait. An element that is about to be sent is dropped. */
    public void close() {
        cancelled = true;
        wake();
        Subscription subscription = upstream;
        if (subscription != null) {
            subscription.cancel();
        }
    }

    boolean isClosed() {
        return cancelled;
    }

    boolean isTerminated() {
        return terminated;
    }

    /** Whether {@link #take} would give an element. */
    boolean hasElement() {
        if (knownTail == head) {
            knownTail = (long) TAIL.getVolatile(this);
        }
        return knownTail != head;
    }

    /** Whether the consumer has nothing to wait for. Asked by the consumer alone. */
    public boolean isReady() {
        return hasElement() || terminated || cancelled;
    }

    /** Why the publisher ended, once it has and every element is taken; {@code null} if it just ended. */
    @Nullable
    Throwable failure() {
        return failure;
    }

    /** The next element, after {@link #hasElement}. Asks the publisher for more where a batch has been taken. */
    @SuppressWarnings("unchecked") // only items are in the ring
    T take() {
        int index = index(head);
        T item = (T) Objects.requireNonNull(ring[index]);
        ring[index] = null;
        HEAD.setRelease(this, head + 1);
        if (++taken == batch) {
            taken = 0;
            Subscription subscription = upstream;
            if (subscription != null && !terminated) {
                subscription.request(batch);
            }
        }
        return item;
    }

    /**
     * Whether the consumer has nothing to wait for. If it has, {@code wakeUp} is run, once, when that may have changed: it may have been
     * for an element that the consumer found by itself, so the consumer asks again.
     */
    public boolean isReadyOr(Runnable wakeUp) {
        if (isReady()) {
            return true;
        }
        waiter = wakeUp;
        return isReady();
    }

    /** Keeps nothing of a consumer that no longer waits. */
    public void forgetWaiter() {
        waiter = null;
    }

    private void terminate(@Nullable Throwable reason) {
        if (!terminated) {
            failure = reason;
            terminated = true;
            wake();
        }
    }

    private void wake() {
        if (waiter != null) {
            Runnable wakeUp = (Runnable) WAITER.getAndSet(this, null);
            if (wakeUp != null) {
                wakeUp.run();
            }
        }
    }

    private int index(long position) {
        return (int) position & (ring.length - 1);
    }
}
