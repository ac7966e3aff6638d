package dev.smartasync.rxjava3;

import dev.smartasync.tck.AdapterContract.Pending;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.subjects.MaybeSubject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A subject in the hands of the test, seen as a source of any type. */
final class PendingSource<A> implements Pending<A> {
    private final MaybeSubject<Object> subject = MaybeSubject.create();
    private final AtomicInteger starts = new AtomicInteger();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CountDownLatch started = new CountDownLatch(1);
    private final Function<Maybe<Object>, A> seen;

    PendingSource(Function<Maybe<Object>, A> seen) {
        this.seen = seen;
    }

    @Override
    public A source() {
        return seen.apply(subject.doOnSubscribe(subscription -> {
                    starts.incrementAndGet();
                    started.countDown();
                })
                .doOnDispose(() -> cancelled.set(true)));
    }

    @Override
    public void complete(Object value) {
        if (value == null) {
            subject.onComplete();
        } else {
            subject.onSuccess(value);
        }
    }

    @Override
    public void fail(Throwable failure) {
        subject.onError(failure);
    }

    @Override
    public int starts() {
        return starts.get();
    }

    @Override
    public void awaitStart() throws InterruptedException {
        started.await();
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }
}
