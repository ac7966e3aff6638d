package declared;

import dev.smartasync.Bridge;
import dev.smartasync.ViewOf;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** Classes to complete. */
class Bases {
    static class LaterEngine {
        CompletableFuture<String> start() {
            return CompletableFuture.completedFuture("started");
        }

        CompletableFuture<String> stopAsync() {
            return CompletableFuture.completedFuture("stopped");
        }
    }

    /** A vendor's own, which would do something else. */
    static class Engine {
        final String label;

        Engine(String label) {
            this.label = label;
        }

        public String start() {
            return "base";
        }

        public final String fixed() {
            return "fixed";
        }

        protected String below() {
            return "below";
        }

        public String kept() {
            return "kept " + label;
        }
    }

    @ViewOf(value = LaterEngine.class, inherited = "kept")
    abstract static class Completed extends Engine {
        final LaterEngine given;

        protected Completed(LaterEngine given, String target, Bridge bridge) throws IOException {
            super(target);
            this.given = given;
        }

        abstract String stop();

        abstract LaterEngine engine();

        static String of(LaterEngine engine) throws IOException {
            return Bases_CompletedView.of(engine, Bridge.standard(), "label").start();
        }
    }

    /** Both colours in one interface. */
    interface Topics {
        String create(String name);

        CompletableFuture<String> createAsync(String name);

        int count();

        CompletableFuture<Integer> countAsync();

        boolean isOpen();
    }

    /** Whose asynchronous half is written. */
    @ViewOf(Half.class)
    abstract static class Half implements Topics {
        @Override
        public CompletableFuture<String> createAsync(String name) {
            return CompletableFuture.supplyAsync(() -> "created " + name);
        }

        @Override
        public CompletableFuture<Integer> countAsync() {
            return CompletableFuture.completedFuture(2);
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    @ViewOf(value = Topics.class, implementing = Topics.class)
    static class Other implements Topics {
        @Override
        public String create(String name) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<String> createAsync(String name) {
            return CompletableFuture.supplyAsync(() -> "other " + name);
        }

        @Override
        public int count() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<Integer> countAsync() {
            return CompletableFuture.completedFuture(4);
        }

        @Override
        public boolean isOpen() {
            return false;
        }
    }
}
