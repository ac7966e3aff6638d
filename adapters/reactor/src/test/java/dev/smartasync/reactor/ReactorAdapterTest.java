package dev.smartasync.reactor;

import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.tck.AdapterContract;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

class ReactorAdapterTest extends AdapterContract<Mono<?>> {

    @Override
    protected AsyncAdapter<Mono<?>> adapter() {
        return new ReactorAdapter();
    }

    @Override
    protected Mono<?> completed(Object value) {
        return Mono.justOrEmpty(value);
    }

    @Override
    protected Mono<?> failed(Throwable failure) {
        return Mono.error(failure);
    }

    @Override
    protected Pending<Mono<?>> pending() {
        return new PendingMono();
    }

    @Override
    protected Mono<?> computed(Executor executor, Callable<?> body) {
        return Mono.fromCallable(body).subscribeOn(Schedulers.fromExecutor(executor));
    }

    @Override
    protected boolean cancels() {
        return true;
    }

    private static final class PendingMono implements Pending<Mono<?>> {
        private final Sinks.One<Object> sink = Sinks.one();
        private final AtomicInteger starts = new AtomicInteger();
        private final AtomicBoolean cancelled = new AtomicBoolean();
        private final CountDownLatch started = new CountDownLatch(1);

        @Override
        public Mono<?> source() {
            return sink.asMono()
                    .doOnSubscribe(subscription -> {
                        starts.incrementAndGet();
                        started.countDown();
                    })
                    .doOnCancel(() -> cancelled.set(true));
        }

        @Override
        public void complete(Object value) {
            if (value == null) {
                sink.tryEmitEmpty();
            } else {
                sink.tryEmitValue(value);
            }
        }

        @Override
        public void fail(Throwable failure) {
            sink.tryEmitError(failure);
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
}
