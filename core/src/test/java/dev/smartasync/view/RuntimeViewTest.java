package dev.smartasync.view;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.NonBlocking;
import dev.smartasync.Smart;
import dev.smartasync.ViewOf;
import dev.smartasync.spi.AsyncAdapter;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RuntimeViewTest {
    private static final IOException NO_PAGE = new IOException("no page");

    @Nested
    class a_synchronous_view_of_an_asynchronous_target {
        interface Shop {
            String name();

            int price(String item);

            Integer boxedPrice(String item);

            void order(String item, int count);

            List<String> list(String... items);
        }

        static class AsyncShop {
            private final StringBuilder orders = new StringBuilder();

            public CompletionStage<String> name() {
                return CompletableFuture.supplyAsync(() -> "corner shop");
            }

            public CompletableFuture<Integer> price(String item) {
                return CompletableFuture.completedFuture(item.length());
            }

            public Future<Integer> boxedPriceAsync(String item) {
                return CompletableFuture.completedFuture(null);
            }

            public CompletionStage<Void> order(String item, int count) {
                return CompletableFuture.runAsync(() -> orders.append(count).append(item));
            }

            public CompletionStage<List<String>> list(String... items) {
                return CompletableFuture.completedFuture(List.of(items));
            }
        }

        private final AsyncShop target = new AsyncShop();
        private final Shop shop = Smart.view(Shop.class, target);

        @Test
        void waits_for_values_of_every_kind() {
            assertThat(shop.name()).isEqualTo("corner shop");
            assertThat(shop.price("tea")).isEqualTo(3);
            assertThat(shop.boxedPrice("tea")).isNull();
            assertThat(shop.list("a", "b")).containsExactly("a", "b");
        }

        @Test
        void waits_for_what_gives_no_value() {
            shop.order("tea", 2);

            assertThat(target.orders).hasToString("2tea");
        }

        @Test
        void is_refused_on_an_event_loop_before_the_target_starts() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                assertThatThrownBy(() -> loop.call(() -> {
                            shop.order("tea", 2);
                            return null;
                        }))
                        .isInstanceOf(BlockingNotAllowedException.class)
                        .hasMessageContaining("AsyncShop.order");
                assertThat(target.orders).isEmpty();
            }
        }
    }

    @Nested
    class an_asynchronous_view_of_a_synchronous_target {
        interface AsyncShop {
            CompletableFuture<String> name();

            CompletionStage<Integer> priceAsync(String item);

            Future<Void> order(String item);

            CompletableFuture<Thread> where();
        }

        public static final class Shop {
            public String name() {
                return "corner shop";
            }

            public int price(String item) {
                return item.length();
            }

            public void order(String item) {}

            public Thread where() {
                return Thread.currentThread();
            }
        }

        private final AsyncShop shop = Smart.view(AsyncShop.class, new Shop());

        @Test
        void gives_futures_of_every_kind() throws Exception {
            assertThat(get(shop.name())).isEqualTo("corner shop");
            assertThat(get(shop.priceAsync("tea").toCompletableFuture())).isEqualTo(3);
            assertThat(shop.order("tea").get()).isNull();
        }

        @Test
        void runs_the_target_elsewhere() throws Exception {
            assertThat(get(shop.where())).isNotSameAs(Thread.currentThread());
        }
    }

    @Nested
    class a_view_of_the_targets_own_colour {

        @Test
        void calls_a_synchronous_target_directly() throws Exception {
            Callable<?> view = Smart.view(Callable.class, new Callable<Thread>() {
                @Override
                public Thread call() {
                    return Thread.currentThread();
                }
            });

            assertThat(view.call()).isSameAs(Thread.currentThread());
        }

        interface Source {
            CompletableFuture<String> get();

            Later<String> later();
        }

        /** A type that only an adapter knows. */
        record Later<T>(CompletableFuture<T> future) {}

        static final class Stages {
            final CompletableFuture<String> stage = new CompletableFuture<>();
            final Later<String> later = new Later<>(stage);

            public CompletableFuture<String> get() {
                return stage;
            }

            public Later<String> later() {
                return later;
            }
        }

        @Test
        void hands_on_what_the_target_returned() {
            Bridge bridge = Bridge.builder()
                    .adapter(new AsyncAdapter<Later<?>>() {
                        @Override
                        @SuppressWarnings("unchecked")
                        public Class<Later<?>> type() {
                            return (Class<Later<?>>) (Class<?>) Later.class;
                        }

                        @Override
                        public CompletableFuture<?> toFuture(Later<?> source) {
                            return source.future();
                        }
                    })
                    .build();
            Stages stages = new Stages();
            Source view = bridge.view(Source.class, stages);

            assertThat(view.get()).isSameAs(stages.stage);
            assertThat(view.later()).isSameAs(stages.later);
        }
    }

    @Nested
    class a_target_that_has_both_colours_of_a_method {
        interface Shop {
            String get();

            boolean exists();

            int count();
        }

        interface AsyncShop {
            CompletableFuture<String> get();

            CompletableFuture<String> getAsync();

            CompletableFuture<Boolean> exists();
        }

        static final class Both {
            public String get() {
                return "synchronous";
            }

            public CompletableFuture<String> getAsync() {
                return CompletableFuture.completedFuture("asynchronous");
            }

            public boolean existsBlocking() {
                return false;
            }

            public CompletableFuture<Boolean> exists() {
                return CompletableFuture.completedFuture(true);
            }

            public int countSync() {
                return 42;
            }
        }

        @Test
        void gives_each_view_its_own() throws Exception {
            Shop shop = Smart.view(Shop.class, new Both());
            AsyncShop async = Smart.view(AsyncShop.class, new Both());

            assertThat(shop.get()).isEqualTo("synchronous");
            assertThat(shop.exists()).isFalse();
            assertThat(shop.count()).isEqualTo(42);
            assertThat(get(async.get())).isEqualTo("asynchronous");
            assertThat(get(async.getAsync())).isEqualTo("asynchronous");
            assertThat(get(async.exists())).isTrue();
        }
    }

    @Nested
    class methods_that_are_the_views_own {
        interface Inherited {
            default String number() {
                throw new UnsupportedOperationException("no number");
            }

            default String slogan() {
                return "inherited";
            }
        }

        @ViewOf(Target.class)
        interface Shop extends Inherited {
            String name();

            default String sign() {
                return "Welcome to " + name();
            }

            default String motto() {
                return "the view's";
            }

            @Override
            String toString();

            Object clone();
        }

        static final class Target {
            public CompletionStage<String> name() {
                return CompletableFuture.completedFuture("corner shop");
            }

            public String motto() {
                return "the target's";
            }

            public CompletionStage<String> numberAsync() {
                return CompletableFuture.completedFuture("42");
            }

            @Override
            public Object clone() {
                return "a copy";
            }

            @Override
            public String toString() {
                return "the target";
            }
        }

        private final Target target = new Target();
        private final Shop shop = Smart.view(Shop.class, target);

        @Test
        void what_a_declared_type_itself_has_written_stays_as_it_is() {
            assertThat(shop.sign()).isEqualTo("Welcome to corner shop");
            assertThat(shop.motto()).isEqualTo("the view's");
        }

        interface Undeclared {
            default String motto() {
                return "the vendor's";
            }
        }

        @Test
        void what_a_type_has_written_that_is_not_declared_as_a_view_is_used_where_the_target_has_none() {
            assertThat(Smart.view(Undeclared.class, target).motto()).isEqualTo("the target's");
        }

        @Test
        void what_it_inherits_is_used_where_the_target_has_none() {
            assertThat(shop.number()).isEqualTo("42");
            assertThat(shop.slogan()).isEqualTo("inherited");
        }

        @Test
        void the_methods_of_every_object_speak_of_the_view() {
            assertThat(shop).hasToString("Shop over the target");
            assertThat(Set.of(shop)).contains(shop).doesNotContain(Smart.view(Shop.class, target));
            assertThat(shop).isNotEqualTo(null);
        }

        @Test
        void a_protected_method_of_every_object_is_one_like_others_where_it_is_public() {
            assertThat(shop.clone()).isEqualTo("a copy");
        }

        @Test
        @SuppressWarnings("unchecked")
        void an_interface_of_the_jdk_may_be_a_view() {
            Comparator<String> view = Smart.view(Comparator.class, new Comparator<String>() {
                @Override
                public int compare(String left, String right) {
                    return left.length() - right.length();
                }
            });

            assertThat(view.compare("tea", "milk")).isNegative();
            assertThat(view.reversed().compare("tea", "milk")).isPositive();
        }
    }

    @Nested
    class what_has_no_match {
        interface Demanding {
            String missing();

            short price(String item);

            CompletableFuture<String> price(int item);

            Iterator<String> name();

            String name(String... languages);
        }

        static final class Target {
            public int price(String item) {
                return item.length();
            }

            public String name() {
                return "corner shop";
            }
        }

        @Test
        void is_named_all_at_once_beside_what_there_is() {
            assertThatThrownBy(() -> Smart.view(Demanding.class, new Target()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(Demanding.class.getName())
                    .hasMessageContaining(Target.class.getName())
                    .hasMessageEndingWith("""
                            [SmartAsyncUnbridged] RuntimeViewTest.what_has_no_match.Demanding over \
                            RuntimeViewTest.what_has_no_match.Target: the target has no match for these methods. Write each of \
                            them in the declared type, as shown, or leave it out of that type.
                              CompletableFuture<String> price(int): int price(String) takes something else
                                  @Override default CompletableFuture<String> price(int item) { … }
                              Iterator<String> name(): String name() gives something else
                                  @Override default Iterator<String> name() { … }
                              String missing(): nothing has a name like it
                                  @Override default String missing() { … }
                              String name(String[]): String name() takes something else
                                  @Override default String name(String... languages) { … }
                              short price(String): int price(String) gives something else
                                  @Override default short price(String item) { … }""");
        }

        @Test
        void is_a_class_where_an_interface_is_needed() {
            assertThatThrownBy(() -> Smart.view(Target.class, new Target()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("[SmartAsyncWantedType]");
        }

        @Test
        void is_a_static_method() {
            assertThatThrownBy(() -> Smart.view(Named.class, new WithStatic()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("String name(): nothing has a name like it");
        }

        interface Named {
            String name();
        }

        static final class WithStatic {
            public static String name() {
                return "static";
            }
        }
    }

    @Nested
    class null_for_a_primitive {
        interface Prices {
            int now();

            int later();
        }

        static final class Nulls {
            public Integer now() {
                return null;
            }

            public CompletionStage<Integer> later() {
                return CompletableFuture.completedFuture(null);
            }
        }

        @Test
        void is_said_to_be_the_targets() {
            Prices prices = Smart.view(Prices.class, new Nulls());

            assertThatThrownBy(prices::now)
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("The target of now gave null");
            assertThatThrownBy(prices::later)
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("The target of later gave null");
        }
    }

    @Nested
    class failures {
        interface Declared {
            String page() throws IOException;

            String pageLater() throws IOException;

            String pageAtOnce() throws IOException;
        }

        interface Undeclared {
            String page();

            String pageLater();

            String pageAtOnce();
        }

        interface Narrower {
            String page() throws FileNotFoundException;
        }

        interface Async {
            CompletableFuture<String> page();

            CompletableFuture<String> pageLater();

            CompletableFuture<String> pageAtOnce();

            CompletableFuture<String> none();
        }

        static final class Pages {
            public String page() throws IOException {
                throw NO_PAGE;
            }

            public CompletionStage<String> pageLater() {
                return CompletableFuture.failedFuture(NO_PAGE);
            }

            public CompletionStage<String> pageAtOnce() throws IOException {
                throw NO_PAGE;
            }

            public CompletionStage<String> none() {
                return null;
            }
        }

        @Test
        void that_are_declared_are_thrown_as_the_same_instance() {
            Declared pages = Smart.view(Declared.class, new Pages());

            assertThatThrownBy(pages::page).isSameAs(NO_PAGE);
            assertThatThrownBy(pages::pageLater).isSameAs(NO_PAGE);
            assertThatThrownBy(pages::pageAtOnce).isSameAs(NO_PAGE);
        }

        @Test
        void that_are_not_declared_are_the_cause_of_a_completion_exception() {
            Undeclared pages = Smart.view(Undeclared.class, new Pages());

            for (Runnable call : List.<Runnable>of(pages::page, pages::pageLater, pages::pageAtOnce)) {
                assertThatThrownBy(call::run)
                        .isInstanceOf(CompletionException.class)
                        .hasCause(NO_PAGE);
            }
            assertThatThrownBy(Smart.view(Narrower.class, new Pages())::page)
                    .isInstanceOf(CompletionException.class)
                    .hasCause(NO_PAGE);
        }

        @Test
        void fail_the_future_of_an_asynchronous_view_and_are_never_thrown() {
            Async pages = Smart.view(Async.class, new Pages());

            for (CompletableFuture<String> page : List.of(pages.page(), pages.pageLater(), pages.pageAtOnce())) {
                assertThatThrownBy(() -> get(page)).isSameAs(NO_PAGE);
            }
            assertThatThrownBy(() -> get(pages.none())).hasMessageContaining("Pages.none");
        }
    }

    @Nested
    class a_view_that_many_threads_have_from_the_start {
        private static final int THREADS = 8;
        private static final int VIEWS = 200;

        interface Letters {
            String a();

            String b();

            String c();

            String d();
        }

        static final class Target {
            public CompletionStage<String> a() {
                return CompletableFuture.completedFuture("a");
            }

            public String b() {
                return "b";
            }

            public CompletionStage<String> c() {
                return CompletableFuture.completedFuture("c");
            }

            public String d() {
                return "d";
            }
        }

        @Test
        void does_for_each_what_it_does_for_one() throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            try {
                for (int each = 0; each < VIEWS; each++) {
                    Letters view = Smart.view(Letters.class, new Target());
                    CyclicBarrier together = new CyclicBarrier(THREADS);
                    List<Callable<String>> calls = Collections.nCopies(THREADS, () -> {
                        together.await();
                        return view.a() + view.b() + view + view.c() + view.d();
                    });
                    for (Future<String> result : threads.invokeAll(calls)) {
                        assertThat(result.get()).startsWith("abLetters over ").endsWith("cd");
                    }
                }
            } finally {
                threads.shutdown();
            }
        }
    }

    @Nested
    class what_never_blocks {
        interface Shop extends Marked {
            int size();

            String name();
        }

        interface Marked {
            @NonBlocking
            int count();
        }

        interface AsyncShop {
            CompletableFuture<Integer> size();
        }

        record Target(String name) implements Marked {
            @NonBlocking
            public int size() {
                return 42;
            }

            @Override
            public int count() {
                return 43;
            }
        }

        @Test
        void may_be_called_on_an_event_loop() throws Exception {
            Shop shop = Smart.view(Shop.class, new Target("corner shop"));
            try (Loop loop = Loops.NETTY.open()) {
                assertThat(loop.call(shop::size)).isEqualTo(42);
                assertThat(loop.call(shop::count)).as("marked above").isEqualTo(43);
                assertThat(loop.call(shop::name)).as("a record's component").isEqualTo("corner shop");
            }
        }

        @Test
        void is_not_offloaded() {
            assertThat(Smart.view(AsyncShop.class, new Target("corner shop")).size())
                    .isCompletedWithValue(42);
        }
    }

    @Nested
    class closing {
        static final class Target {
            final CountDownLatch closed = new CountDownLatch(1);
            volatile Thread closer;

            public void close() {
                closer = Thread.currentThread();
                closed.countDown();
            }
        }

        static final class AsyncTarget {
            final CompletableFuture<Void> closing = new CompletableFuture<>();
            volatile boolean started;

            public CompletionStage<Void> closeAsync() {
                started = true;
                return closing;
            }
        }

        @Test
        void happens_here_where_it_may() throws Exception {
            Target target = new Target();
            Smart.view(AutoCloseable.class, target).close();

            assertThat(target.closer).isSameAs(Thread.currentThread());
        }

        @Test
        void is_started_and_not_waited_for_on_an_event_loop() throws Exception {
            Target target = new Target();
            AsyncTarget asyncTarget = new AsyncTarget();
            try (Loop loop = Loops.NETTY.open()) {
                loop.call(() -> {
                    Smart.view(AutoCloseable.class, target).close();
                    Smart.view(AutoCloseable.class, asyncTarget).close();
                    return null;
                });
                target.closed.await();

                assertThat(target.closer).isNotSameAs(loop.thread());
                assertThat(asyncTarget.started).isTrue();
            }
        }
    }

    @Nested
    class generics_and_inheritance {
        interface Repository<K, V> {
            V find(K key);

            List<V> all();
        }

        interface Users extends Repository<String, User> {}

        interface RedeclaredUsers extends Repository<String, User> {
            @Override
            User find(String name);
        }

        record User(String name) {}

        abstract static class AsyncStore<K, V> {
            public abstract CompletionStage<V> find(K key);

            public CompletionStage<List<V>> all() {
                return CompletableFuture.completedFuture(List.of());
            }
        }

        static final class UserStore extends AsyncStore<String, User> {
            @Override
            public CompletionStage<User> find(String name) {
                return CompletableFuture.completedFuture(new User(name));
            }
        }

        static final class PlainStore {
            public CompletionStage<User> find(String name) {
                return CompletableFuture.completedFuture(new User(name));
            }

            public List<User> all() {
                return List.of();
            }
        }

        static final class InheritedStore extends Sync<String> {}

        static class Sync<T> {
            public T find(T key) {
                return key;
            }
        }

        interface Strings {
            String find(String key);
        }

        interface AsyncStrings {
            CompletableFuture<String> find(String key);
        }

        @Test
        void a_generic_interface_over_a_generic_target() {
            for (Object target : List.of(new UserStore(), new PlainStore())) {
                Users users = Smart.view(Users.class, target);
                assertThat(users.find("Ada")).isEqualTo(new User("Ada"));
                assertThat(users.all()).isEmpty();
                assertThat(Smart.view(RedeclaredUsers.class, target).find("Ada"))
                        .isEqualTo(new User("Ada"));
            }
        }

        @Test
        void a_plain_interface_over_what_a_target_inherits_from_a_generic_one() throws Exception {
            assertThat(Smart.view(Strings.class, new InheritedStore()).find("Ada"))
                    .isEqualTo("Ada");
            assertThat(get(Smart.view(AsyncStrings.class, new InheritedStore()).find("Ada")))
                    .isEqualTo("Ada");
        }

        @Test
        void an_interface_that_inherits_the_same_method_twice() throws Exception {
            Both both = Smart.view(Both.class, new PlainCloser());

            both.close();
            assertThat(both.name()).isEqualTo("both");
        }

        interface Left {
            void close();

            Object name();
        }

        interface Right {
            void close();

            String name();
        }

        interface Both extends Left, Right {
            @Override
            String name();
        }

        static final class PlainCloser {
            public CompletionStage<Void> close() {
                return CompletableFuture.completedFuture(null);
            }

            public CompletionStage<String> name() {
                return CompletableFuture.completedFuture("both");
            }
        }
    }

    @Nested
    class a_declared_type {
        interface Source {
            CompletionStage<String> get();
        }

        @ViewOf(Source.class)
        interface Declared {
            String get();
        }

        @Test
        void takes_no_other_target_than_is_declared() {
            assertThatThrownBy(() -> Smart.view(Declared.class, "a string"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Declared is declared as a view of a " + Source.class.getName())
                    .hasMessageContaining("was given a java.lang.String");
        }

        @ViewOf(Source.class)
        @ViewOf(Callable.class)
        interface Twice {
            CompletableFuture<String> get();
        }

        @Test
        void may_be_declared_over_several_targets() throws Exception {
            Source source = () -> CompletableFuture.completedFuture("value");

            assertThat(get(Smart.view(Twice.class, source).get())).isEqualTo("value");
            assertThatThrownBy(() -> Smart.view(Twice.class, (Callable<String>) () -> "none"))
                    .hasMessageContaining("Twice over Callable");
        }

        @ViewOf(value = Source.class, uses = Broken.class)
        interface Nesting {
            int get();
        }

        @ViewOf(Callable.class)
        interface Broken {
            int missing();
        }

        @Test
        void is_refused_together_with_what_it_uses() {
            Source source = () -> CompletableFuture.completedFuture("value");

            assertThatThrownBy(() -> Smart.view(Nesting.class, source))
                    .hasMessageContaining("int get(): CompletionStage<String> get() gives something else")
                    .hasMessageContaining("int missing(): nothing has a name like it");
        }
    }

    @Nested
    class a_target_whose_class_is_hidden {

        @Test
        void is_called_through_what_it_shows() {
            List<String> hidden = List.of("a", "b");

            assertThat(Smart.view(Sized.class, hidden).size()).isEqualTo(2);
        }

        interface Sized {
            int size();
        }

        @Test
        void is_called_as_it_is_where_its_module_is_open() {
            Object secret = new Object() {
                @SuppressWarnings("unused")
                public CompletionStage<Integer> size() {
                    return CompletableFuture.completedFuture(3);
                }
            };

            assertThat(Smart.view(Sized.class, secret).size()).isEqualTo(3);
        }
    }
}
