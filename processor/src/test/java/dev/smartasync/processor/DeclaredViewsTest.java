package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Types that are declared with {@code @ViewOf}, completed over types of others. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DeclaredViewsTest {
    private static final String STORE = """
            package vendor;
            import java.util.List;
            public interface Store<K, V> {
                V get(K key);
                int size();
                long sizeOf(K key);
                void put(K key, V value);
                void clear();
                List<K> keys(String... patterns);
                <T> T run(java.util.function.Function<V, T> function, K key);
                boolean isOpen();
            }
            """;
    private static final String ASYNC_STORE = """
            package vendor;
            import java.util.List;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CompletionStage;
            public interface AsyncStore<A, B> {
                CompletionStage<B> get(A key);
                CompletableFuture<Integer> size();
                CompletableFuture<Long> sizeOf(A key);
                CompletionStage<Void> putAsync(A key, B value);
                CompletionStage<Boolean> clear();
                CompletionStage<List<A>> keysAsync(String... patterns);
                <R> CompletionStage<R> run(java.util.function.Function<B, R> function, A key);
                boolean isOpen();
            }
            """;
    private static final String MEMORY = """
            package demo;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.function.Function;
            import vendor.*;
            class Memory implements AsyncStore<String, Integer> {
                final Map<String, Integer> map = new TreeMap<>();
                public CompletionStage<Integer> get(String key) { return CompletableFuture.supplyAsync(() -> map.get(key)); }
                public CompletableFuture<Integer> size() { return CompletableFuture.completedFuture(map.size()); }
                public CompletableFuture<Long> sizeOf(String key) { return CompletableFuture.completedFuture(null); }
                public CompletionStage<Void> putAsync(String key, Integer value) {
                    return CompletableFuture.runAsync(() -> map.put(key, value));
                }
                public CompletionStage<Boolean> clear() {
                    map.clear();
                    return CompletableFuture.completedFuture(true);
                }
                public CompletionStage<List<String>> keysAsync(String... patterns) {
                    return CompletableFuture.completedFuture(List.copyOf(map.keySet()));
                }
                public <R> CompletionStage<R> run(Function<Integer, R> function, String key) {
                    return get(key).thenApply(function);
                }
                public boolean isOpen() { return true; }
            }
            """;
    private static final String USE = """
            package demo;
            import vendor.*;
            class Use {
                static String use(Store<String, Integer> store) {
                    store.put("a", 1);
                    store.put("b", 2);
                    var seen = new StringBuilder();
                    seen.append(store.get("b")).append(store.size()).append(store.keys("a", "b")).append(store.isOpen());
                    String run = store.run(value -> "<" + value + ">", "a");
                    seen.append(run);
                    try {
                        seen.append(store.sizeOf("a"));
                    } catch (NullPointerException none) {
                        seen.append(none.getMessage());
                    }
                    store.clear();
                    return seen.append(store.size()).toString();
                }
                static String run() { return use(%s); }
            }
            """;
    private static final String SEEN =
            "22[a, b]true<1>The target of sizeOf gave null, and long has none: let the view's"
                    + " method return an object0";

    @TempDir
    Path root;

    private Project project(String... sources) {
        var project = new Project(root).source(STORE).source(ASYNC_STORE).source(MEMORY);
        for (String source : sources) {
            project.source(source);
        }
        return project;
    }

    @Nested
    class OneLine {
        @Test
        void onAPackageCompletesAPairOfTypes() {
            Compiled compiled = project(USE.formatted("StoreView.of(new Memory())"))
                    .packageInfo("""
                            @dev.smartasync.ViewOf(value = vendor.AsyncStore.class, implementing = vendor.Store.class)
                            package demo;
                            """)
                    .compile()
                    .succeeds();

            assertThat(compiled.run("demo.Use", "run")).isEqualTo(SEEN);
            assertThat(compiled.source("demo.StoreView"))
                    .contains("public final class StoreView<K, V> implements Store<K, V> {");
        }

        @Test
        void onATypeCompletesPairsOfOtherTypes() {
            Compiled compiled = project(
                            USE.formatted("StoreView.of(new Memory(), dev.smartasync.Bridge.standard())"), """
                            package demo;
                            @dev.smartasync.ViewOf(value = vendor.AsyncStore.class, implementing = vendor.Store.class)
                            @dev.smartasync.ViewOf(value = java.util.concurrent.Callable.class, implementing = Later.class)
                            final class Views {}
                            """, """
                            package demo;
                            public interface Later<T> {
                                java.util.concurrent.CompletableFuture<T> call();
                            }
                            """)
                    .compile()
                    .succeeds();

            assertThat(compiled.run("demo.Use", "run")).isEqualTo(SEEN);
            assertThat(compiled.source("demo.StoreView")).contains("\nfinal class StoreView<K, V> implements");
            assertThat(compiled.generatedFiles()).contains("demo/LaterView.java");
        }
    }

    @Nested
    class ATypeOfOnesOwn {
        @Test
        void hasItsAccessorsFilledIn() {
            Compiled compiled = project("""
                            package demo;
                            import dev.smartasync.*;
                            @ViewOf(vendor.AsyncStore.class)
                            interface Named extends vendor.Store<String, Integer> {
                                vendor.AsyncStore<String, Integer> async();
                                Bridge bridge();
                                static String run() {
                                    Memory memory = new Memory();
                                    Named named = NamedView.of(memory);
                                    return (named.async() == memory) + " " + (named.bridge() == Bridge.standard()) + " "
                                            + Use.use(named);
                                }
                            }
                            """, USE.formatted("null")).compile().succeeds();

            assertThat(compiled.run("demo.Named", "run")).isEqualTo("true true " + SEEN);
        }

        @Test
        void keepsWhatTheUserWrote() {
            Compiled compiled = project("""
                            package demo;
                            @dev.smartasync.ViewOf(vendor.AsyncStore.class)
                            interface Own<K, V> extends vendor.Store<K, V> {
                                @Override default int size() { return keys().size() + 100; }
                                static int run() { return OwnView.of(new Memory()).size(); }
                            }
                            """).compile().succeeds();

            assertThat(compiled.run("demo.Own", "run")).isEqualTo(100);
            assertThat(compiled.source("demo.OwnView")).doesNotContain("int size()");
        }

        @Test
        void throwsWhatAllThatItInheritsAllow() {
            Compiled compiled = project("""
                            package demo;
                            public interface One {
                                Integer get(String key) throws java.io.IOException, InterruptedException;
                            }
                            """, """
                            package demo;
                            public interface Two {
                                Integer get(String key) throws InterruptedException;
                            }
                            """, """
                            package demo;
                            @dev.smartasync.ViewOf(vendor.AsyncStore.class)
                            interface Both extends One, Two {
                                vendor.AsyncStore<String, Integer> store();
                            }
                            """).compile().succeeds();

            assertThat(compiled.source("demo.BothView"))
                    .contains("public Integer get(String key) throws InterruptedException {")
                    .contains(".throwing(InterruptedException.class);");
        }

        @Test
        void mayAskForLittle() {
            Compiled compiled = project("""
                            package demo;
                            @dev.smartasync.ViewOf(vendor.AsyncStore.class)
                            interface Port {
                                vendor.AsyncStore<String, Integer> store();
                                Integer get(String key);
                                static Object run() {
                                    Memory memory = new Memory();
                                    memory.map.put("x", 7);
                                    return PortView.of(memory).get("x");
                                }
                            }
                            """).compile().succeeds();

            assertThat(compiled.run("demo.Port", "run")).isEqualTo(7);
        }
    }

    @Nested
    class AHook {
        @Test
        void isAroundEachWait() {
            Compiled compiled = project("""
                            package demo;
                            import dev.smartasync.*;
                            import dev.smartasync.spi.*;
                            @ViewOf(vendor.AsyncStore.class)
                            interface Hooked extends vendor.Store<String, Integer>, AwaitHook {
                                vendor.AsyncStore<String, Integer> async();
                                @Override default <T> T await(HookedCall call, Object source) {
                                    T value = call.await(source, java.time.Duration.ofMinutes(1));
                                    return value instanceof Integer ? null : value;
                                }
                                static String run() throws Exception {
                                    Memory memory = new Memory();
                                    memory.map.put("x", 7);
                                    Hooked hooked = HookedView.of(memory);
                                    return hooked.get("x") + " " + hooked.keys() + " "
                                            + CallerContext.with(Blocking.CONFINED, () -> hooked.get("x") + " " + hooked.keys());
                                }
                            }
                            """).compile().succeeds();

            assertThat(compiled.run("demo.Hooked", "run")).isEqualTo("null [x] null [x]");
        }
    }

    @Nested
    class AResultThatIsATargetItself {
        private static final String SHELF = """
                package vendor;
                public interface Shelf<E> {
                    Store<String, E> store(String name);
                    Store<String, E> open(String name);
                    Shelf<E> other();
                }
                """;
        private static final String ASYNC_SHELF = """
                package vendor;
                import java.util.concurrent.CompletionStage;
                public interface AsyncShelf<E> {
                    AsyncStore<String, E> store(String name);
                    CompletionStage<AsyncStore<String, E>> open(String name);
                    AsyncShelf<E> other();
                }
                """;
        private static final String MEMORIES = """
                package demo;
                import java.util.concurrent.*;
                class Memories implements vendor.AsyncShelf<Integer> {
                    public Memory store(String name) { return new Memory(); }
                    public CompletionStage<vendor.AsyncStore<String, Integer>> open(String name) {
                        return CompletableFuture.supplyAsync(Memory::new);
                    }
                    public Memories other() { return this; }
                }
                """;

        @Test
        void becomesTheGenericViewThatIsNamed() {
            Compiled compiled =
                    project(SHELF, ASYNC_SHELF, MEMORIES, """
                            package demo;
                            @dev.smartasync.ViewOf(vendor.AsyncStore.class)
                            interface Own<K, V> extends vendor.Store<K, V> {
                                @Override default int size() { return 100; }
                            }
                            """, """
                            package demo;
                            @dev.smartasync.ViewOf(value = vendor.AsyncShelf.class, uses = {Own.class, Shelves.class})
                            interface Shelves<E> extends vendor.Shelf<E> {
                                static String run() {
                                    vendor.Shelf<Integer> shelf = ShelvesView.of(new Memories());
                                    vendor.Store<String, Integer> store = shelf.other().open("a");
                                    store.put("x", 7);
                                    return store.get("x") + " " + store.size() + " " + shelf.store("b").size();
                                }
                            }
                            """).compile().succeeds();

            assertThat(compiled.run("demo.Shelves", "run")).isEqualTo("7 100 100");
        }
    }
}
