package dev.smartasync.view;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Blocking;
import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.CallerContext;
import dev.smartasync.NonBlocking;
import dev.smartasync.SmartMethod;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SmartMethodTest {
    private static final IOException NO_PAGE = new IOException("no page");

    private final Tools tools = new Tools();

    /** What a host of tools would call, in both colours. */
    public static class Tools {
        public String greet(String name) {
            return "Hello " + name;
        }

        public CompletionStage<String> greetLater(String name) {
            return CompletableFuture.supplyAsync(() -> "Hello " + name);
        }

        public static int add(int left, int right) {
            return left + right;
        }

        public static CompletableFuture<Integer> addLater(int left, int right) {
            return CompletableFuture.supplyAsync(() -> left + right);
        }

        public String join(String separator, String... parts) {
            return String.join(separator, parts);
        }

        public void nothing() {}

        public String page() throws IOException {
            throw NO_PAGE;
        }

        public CompletionStage<String> pageLater() {
            return CompletableFuture.failedFuture(NO_PAGE);
        }

        public CompletionStage<String> pageAtOnce() throws IOException {
            throw NO_PAGE;
        }

        public String neither() throws Throwable {
            throw new Throwable("neither an exception nor an error");
        }

        public CompletionStage<String> none() {
            return null;
        }

        public FutureTask<String> plain() {
            FutureTask<String> task = new FutureTask<>(() -> "from a plain future");
            new Thread(task).start();
            return task;
        }

        public Thread here() {
            return Thread.currentThread();
        }

        @NonBlocking
        public int size() {
            return 42;
        }

        @io.smallrye.common.annotation.NonBlocking
        public int count() {
            return 43;
        }

        @NonBlocking
        public CompletionStage<String> markedAndLater() {
            return CompletableFuture.supplyAsync(() -> "later");
        }

        @SuppressWarnings("unused")
        private String hidden() {
            return "hidden";
        }
    }

    private static final class Hidden {
        @SuppressWarnings("unused")
        public String open() {
            return "open";
        }
    }

    @Nested
    class where_blocking_is_allowed {

        @Test
        void a_call_gives_the_value_in_either_colour() throws Exception {
            assertThat(method("greet").call("Ada")).isEqualTo("Hello Ada");
            assertThat(method("greetLater").call("Ada")).isEqualTo("Hello Ada");
        }

        @Test
        void a_call_of_a_synchronous_method_runs_here() throws Exception {
            assertThat(method("here").call()).isSameAs(Thread.currentThread());
        }

        @Test
        void static_methods_need_no_target() throws Exception {
            assertThat(SmartMethod.of(named("add"), null).call(2, 3)).isEqualTo(5);
            assertThat(SmartMethod.of(named("addLater"), null).call(2, 3)).isEqualTo(5);
        }

        @Test
        void the_last_argument_of_varargs_is_an_array() throws Exception {
            assertThat(method("join").call("-", new String[] {"a", "b"})).isEqualTo("a-b");
        }

        @Test
        void a_method_that_returns_nothing_gives_null() throws Exception {
            assertThat(method("nothing").call()).isNull();
            assertThat(method("nothing").call((Object[]) null)).isNull();
        }

        @Test
        void a_plain_future_is_waited_for() throws Exception {
            assertThat(method("plain").call()).isEqualTo("from a plain future");
        }

        @Test
        void a_mark_that_says_it_never_blocks_does_not_keep_a_stage_from_being_waited_for() throws Exception {
            assertThat(method("markedAndLater").callBlocking()).isEqualTo("later");
        }

        @Test
        void a_confined_caller_gets_a_value_too() throws Exception {
            assertThat(confined("greet")).isEqualTo("Hello Ada");
            assertThat(confined("greetLater")).isEqualTo("Hello Ada");
        }

        private Object confined(String name) throws Exception {
            return CallerContext.with(Blocking.CONFINED, () -> method(name).call("Ada"));
        }
    }

    @Nested
    class on_an_event_loop {

        @ParameterizedTest
        @ValueSource(strings = {"greet", "greetLater"})
        void a_call_gives_a_future_of_the_value(String name) throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                Object given = loop.call(() -> method(name).call("Ada"));

                assertThat(given).isInstanceOf(CompletableFuture.class);
                assertThat(get((CompletableFuture<?>) given)).isEqualTo("Hello Ada");
            }
        }

        @Test
        void a_synchronous_method_runs_elsewhere() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                Object given = loop.call(() -> method("here").call());

                assertThat(get((CompletableFuture<?>) given)).isNotSameAs(loop.thread());
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"greet", "greetLater", "markedAndLater"})
        void a_blocking_call_is_refused_with_the_way_out(String name) throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                assertThatThrownBy(() -> loop.call(() -> method(name).callBlocking("Ada")))
                        .isInstanceOf(BlockingNotAllowedException.class)
                        .hasMessageContaining("Tools." + name)
                        .hasMessageContaining("SmartMethod.callAsync");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"size", "count"})
        void a_method_that_never_blocks_may_be_called_all_the_same(String name) throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                assertThat(loop.call(() -> method(name).callBlocking())).isIn(42, 43);
                assertThat(loop.call(() -> method(name).callAsync())).isCompleted();
            }
        }
    }

    @Nested
    class what_goes_wrong {

        @ParameterizedTest
        @ValueSource(strings = {"page", "pageLater", "pageAtOnce"})
        void in_the_method_is_thrown_as_the_same_instance(String name) {
            assertThatThrownBy(() -> method(name).callBlocking()).isSameAs(NO_PAGE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"page", "pageLater", "pageAtOnce"})
        void in_the_method_fails_the_future_with_the_same_instance(String name) {
            assertThatThrownBy(() -> get(method(name).callAsync())).isSameAs(NO_PAGE);
        }

        @Test
        void and_is_neither_an_exception_nor_an_error_is_wrapped() {
            assertThatThrownBy(() -> method("neither").callBlocking())
                    .isInstanceOf(CompletionException.class)
                    .hasRootCauseMessage("neither an exception nor an error");
        }

        @Test
        void a_missing_stage_is_named_in_both_ways() {
            assertThatThrownBy(() -> method("none").callBlocking())
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Tools.none");
            assertThatThrownBy(() -> get(method("none").callAsync()))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining("Tools.none");
        }

        @Test
        void wrong_arguments_are_shown_beside_what_is_wanted() {
            for (Object[] wrong : new Object[][] {{}, {1, 2}, {42}}) {
                assertThatThrownBy(() -> method("greet").callBlocking(wrong))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("Tools.greet")
                        .hasMessageContaining("String greet(String)");
                assertThatThrownBy(() -> get(method("greetLater").callAsync(wrong)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("CompletionStage greetLater(String)");
            }
        }

        @Test
        void null_for_a_primitive_is_a_wrong_argument() {
            assertThatThrownBy(() -> SmartMethod.of(named("add"), null).callBlocking(1, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("(Integer, null)")
                    .hasMessageContaining("int add(int, int)");
        }

        @Test
        void a_private_method_is_refused_when_it_is_given() {
            assertThatThrownBy(() -> SmartMethod.of(named("hidden"), tools))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("hidden()")
                    .hasMessageContaining("setAccessible(true)");
        }

        @Test
        void a_method_of_a_hidden_class_is_refused_when_it_is_given() throws Exception {
            Method open = Hidden.class.getMethod("open");
            assertThatThrownBy(() -> SmartMethod.of(open, new Hidden()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("make it public");

            open.setAccessible(true);
            assertThat(SmartMethod.of(open, new Hidden()).call()).isEqualTo("open");
        }

        @Test
        void a_target_of_another_type_is_refused_when_it_is_given() {
            assertThatThrownBy(() -> SmartMethod.of(named("greet"), "a string"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("needs a " + Tools.class.getName())
                    .hasMessageContaining("a java.lang.String");
            assertThatThrownBy(() -> SmartMethod.of(named("greet"), null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("was given null");
        }
    }

    @Test
    void it_knows_its_methods_colour() {
        assertThat(method("greet").isAsynchronous()).isFalse();
        assertThat(method("greetLater").isAsynchronous()).isTrue();
        assertThat(method("plain").isAsynchronous()).isTrue();
    }

    @Test
    void a_type_variable_that_stands_for_a_stage_is_asynchronous() throws Exception {
        Supplier<CompletionStage<String>> source = new Source();

        assertThat(SmartMethod.of(Supplier.class.getMethod("get"), source).callBlocking())
                .isEqualTo("value");
    }

    public static final class Source implements Supplier<CompletionStage<String>> {
        @Override
        public CompletionStage<String> get() {
            return CompletableFuture.completedFuture("value");
        }
    }

    private SmartMethod method(String name) {
        return SmartMethod.of(named(name), tools);
    }

    private static Method named(String name) {
        return Arrays.stream(Tools.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
