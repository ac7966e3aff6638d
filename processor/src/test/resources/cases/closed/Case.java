package cases.closed;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A synchronous close, which runs elsewhere where it may not wait. */
class Case {
    @ViewOf(Target.class)
    interface Wanted extends AutoCloseable {
        @Override
        void close();

        Target target();
    }

    static class Target implements AutoCloseable {
        final CountDownLatch closed = new CountDownLatch(2);
        volatile Thread closer;

        @Override
        public void close() {
            closer = Thread.currentThread();
            closed.countDown();
        }
    }

    static final String EXPECTED =
            """
            true
            true
            false""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        Target target = view.target();
        return Calls.of(
                () -> {
                    view.close();
                    return target.closer == Thread.currentThread();
                },
                () -> {
                    Calls.onALoop(() -> {
                        view.close();
                        return null;
                    });
                    return target.closed.await(30, TimeUnit.SECONDS);
                },
                () -> target.closer == Thread.currentThread());
    }
}
