package dev.smartasync.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smartasync.Smart;
import dev.smartasync.SmartMethod;
import dev.smartasync.testing.Garbage;
import dev.smartasync.testing.Isolated;
import java.io.IOException;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A method that has been called often is called in a faster way, and nobody can tell but by the clock. */
@Timeout(60)
class OftenCalledTest {
    private static final int OFTEN = 60_000;
    private static final IOException NO_PAGE = new IOException("no page");

    private final Tools tools = new Tools();

    /** One method of each form. */
    public static class Tools {
        int calls;

        public String none() {
            return "none";
        }

        public String one(String argument) {
            return "one " + argument;
        }

        public String two(String left, String right) {
            return left + right;
        }

        public String all(String... parts) {
            return String.join(" ", parts);
        }

        public long twice(long number) {
            return 2 * number;
        }

        public char initial(CharSequence name) {
            return name.charAt(0);
        }

        public void nothing() {
            calls++;
        }

        public static String ofTheClass(String argument) {
            return "static " + argument;
        }

        @SuppressWarnings("unused")
        private String hidden() {
            return "hidden";
        }

        public String page() throws IOException {
            throw NO_PAGE;
        }

        public String wrongClass(Object argument) {
            return (String) argument;
        }

        public boolean isCalledByReflection() {
            return StackWalker.getInstance(StackWalker.Option.SHOW_REFLECT_FRAMES)
                    .walk(frames -> frames.limit(6)
                            .anyMatch(frame -> frame.getClassName().equals(Method.class.getName())));
        }

        public CompletionStage<String> later(String argument) {
            return CompletableFuture.completedFuture("later " + argument);
        }
    }

    /** What a run-time view shows of them. */
    public interface View {
        String none();

        String later(String argument);

        String page() throws IOException;
    }

    @Test
    void is_no_longer_called_by_reflection() throws Exception {
        SmartMethod method = method("isCalledByReflection");
        assertThat(method.callBlocking()).isEqualTo(true);

        for (int call = 0; call < OFTEN; call++) {
            Object unused = method.callBlocking();
        }

        assertThat(method.callBlocking()).isEqualTo(false);
    }

    @Nested
    class Gives_the_same_value {
        @Test
        void without_parameters_and_with_some() throws Exception {
            assertThat(often(method("none"))).isEqualTo("none");
            assertThat(often(method("one"), "a")).isEqualTo("one a");
            assertThat(often(method("one"), new Object[] {null})).isEqualTo("one null");
            assertThat(often(method("two"), "a", "b")).isEqualTo("ab");
            assertThat(often(method("all"), (Object) new String[] {"a", "b"})).isEqualTo("a b");
        }

        @Test
        void of_primitives_which_are_widened() throws Exception {
            assertThat(often(method("twice"), 21L)).isEqualTo(42L);
            assertThat(often(method("twice"), 21)).isEqualTo(42L);
            assertThat(often(method("initial"), "Ada")).isEqualTo('A');
        }

        @Test
        void where_there_is_none_and_where_there_is_no_receiver() throws Exception {
            assertThat(often(method("nothing"))).isNull();
            assertThat(tools.calls).isEqualTo(OFTEN);
            assertThat(often(SmartMethod.of(named(Tools.class, "ofTheClass"), null), "a"))
                    .isEqualTo("static a");
        }

        @Test
        void of_a_private_method_that_was_opened() throws Exception {
            Method hidden = named(Tools.class, "hidden");
            hidden.setAccessible(true);

            assertThat(often(SmartMethod.of(hidden, tools))).isEqualTo("hidden");
        }

        @Test
        void of_a_class_in_a_module_that_is_closed() throws Exception {
            assertThat(often(SmartMethod.of(String.class.getMethod("length"), "abc")))
                    .isEqualTo(3);
            assertThat(often(SmartMethod.of(CharSequence.class.getMethod("charAt", int.class), "abc"), 1))
                    .isEqualTo('b');
        }

        @Test
        void of_a_lambda() throws Exception {
            Later target = argument -> CompletableFuture.completedFuture("later " + argument);
            Now view = Smart.view(Now.class, target);

            for (int call = 0; call < OFTEN; call++) {
                assertThat(view.fetch("a")).isEqualTo("later a");
            }
        }

        @Test
        void through_a_view() {
            View view = Smart.view(View.class, tools);

            for (int call = 0; call < OFTEN; call++) {
                assertThat(view.none()).isEqualTo("none");
                assertThat(view.later("a")).isEqualTo("later a");
            }
        }
    }

    /** An asynchronous function. */
    @FunctionalInterface
    public interface Later {
        CompletionStage<String> fetch(String argument);
    }

    /** The same in the other colour. */
    public interface Now {
        String fetch(String argument);
    }

    @Nested
    class Fails_in_the_same_way {
        @Test
        void with_what_the_method_throws() {
            SmartMethod method = method("page");
            View view = Smart.view(View.class, tools);

            for (int call = 0; call < OFTEN; call++) {
                assertThat(catchThrowable(method::callBlocking)).isSameAs(NO_PAGE);
                assertThat(catchThrowable(view::page)).isSameAs(NO_PAGE);
            }
        }

        @Test
        void with_a_wrong_class_within_the_method() throws Exception {
            SmartMethod casting = method("wrongClass");
            assertThat(often(casting, "a")).isEqualTo("a");

            assertThat(catchThrowable(() -> casting.callBlocking(1))).isInstanceOf(ClassCastException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"none", "one", "twice", "initial"})
        void with_arguments_that_do_not_fit(String name) throws Exception {
            SmartMethod method = method(name);
            Object[][] wrong = {{}, {1.5}, {null, null}, {"a", "b"}, {new Object()}};
            String[] before = messages(method, wrong);

            Object[] right = {"twice".equals(name) ? (Object) 1L : "a"};
            Object unused = often(method, "none".equals(name) ? new Object[0] : right);

            assertThat(messages(method, wrong)).isEqualTo(before);
            assertThat(before).anyMatch(message -> message.contains("cannot be called with (Double)"));
        }

        private String[] messages(SmartMethod method, Object[][] wrong) {
            return Arrays.stream(wrong)
                    .map(arguments -> String.valueOf(catchThrowable(() -> method.callBlocking(arguments))))
                    .toArray(String[]::new);
        }
    }

    @Nested
    class Leaves_nothing_behind {
        @Test
        void views_that_are_made_anew_make_no_new_classes() {
            callOften(Smart.view(View.class, tools));
            ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
            long before = classes.getTotalLoadedClassCount();

            for (int view = 0; view < 200; view++) {
                callOften(Smart.view(View.class, tools));
            }

            assertThat(classes.getTotalLoadedClassCount() - before).isLessThan(200);
        }

        private void callOften(View view) {
            for (int call = 0; call < OFTEN; call++) {
                view.none();
            }
        }

        @Test
        void a_class_loader_that_is_dropped_is_collected() throws Exception {
            assertThat(callAnotherLoadersClass().isCollected()).isTrue();
        }

        private static Garbage callAnotherLoadersClass() throws Exception {
            URL tests = Isolated.origin(OftenCalledTest.class).toUri().toURL();
            try (URLClassLoader loader = new URLClassLoader(new URL[] {tests}, ClassLoader.getPlatformClassLoader())) {
                Class<?> copy = loader.loadClass(Tools.class.getName());
                Object target = copy.getDeclaredConstructor().newInstance();
                assertThat(often(SmartMethod.of(named(copy, "none"), target))).isEqualTo("none");
                return new Garbage(loader);
            }
        }
    }

    private SmartMethod method(String name) {
        return SmartMethod.of(named(Tools.class, name), tools);
    }

    private static Method named(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findAny()
                .orElseThrow();
    }

    /** What all of many calls gave. */
    private static Object often(SmartMethod method, Object... arguments) throws Exception {
        Object first = method.callBlocking(arguments);
        for (int call = 1; call < OFTEN; call++) {
            assertThat(method.callBlocking(arguments)).isEqualTo(first);
        }
        return first;
    }
}
