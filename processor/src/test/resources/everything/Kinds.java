package everything;

import dev.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Every kind of type, nested. */
@SuppressWarnings("missing-explicit-ctor")
public interface Kinds {

    @SmartAsync
    record Point(int x, CompletionStage<Integer> y) implements Comparable<Point> {
        public CompletionStage<Integer> sum() {
            return y.thenApply(value -> x + value);
        }

        @Override
        public int compareTo(Point other) {
            return Integer.compare(x, other.x);
        }

        public static Point origin() {
            return new Point(0, CompletableFuture.completedStage(0));
        }
    }

    @SmartAsync
    enum Level {
        LOW,
        HIGH;

        public CompletionStage<String> label() {
            return CompletableFuture.completedStage(name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @SmartAsync
    interface Repository<T, I> {
        CompletionStage<T> find(I id);

        T load(I id);

        default CompletionStage<Boolean> has(I id) {
            return find(id).thenApply(found -> true);
        }

        static <T> Repository<T, T> identity() {
            return new Repository<>() {
                @Override
                public CompletionStage<T> find(T id) {
                    return CompletableFuture.completedStage(id);
                }

                @Override
                public T load(T id) {
                    return id;
                }
            };
        }
    }

    @SmartAsync
    abstract class Template {
        public abstract CompletionStage<String> fill();

        public String twice(String text) {
            return text + text;
        }
    }

    @SmartAsync
    final class Tools {
        private Tools() {}

        public static CompletionStage<String> later(String text) {
            return CompletableFuture.completedStage(text);
        }

        public static String now(String text) {
            return text;
        }
    }

    class Single {
        @SmartAsync
        public CompletionStage<String> shown() {
            return CompletableFuture.completedStage("shown");
        }

        public CompletionStage<String> notShown() {
            return shown();
        }
    }

    /** Views of itself in its own signature, and those of a type that waits for them too. */
    @SmartAsync
    final class Knot {
        public Kinds_KnotSync sync() {
            return Kinds_KnotSync.of(this);
        }

        public CompletionStage<Kinds_TemplateAsync> other() {
            return new CompletableFuture<>();
        }
    }
}
