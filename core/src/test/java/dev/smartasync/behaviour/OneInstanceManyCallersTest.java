package dev.smartasync.behaviour;

import static dev.smartasync.testing.Loop.get;
import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.Smart;
import dev.smartasync.SmartMethod;
import dev.smartasync.testing.Loop;
import dev.smartasync.testing.Loops;
import dev.smartasync.testing.Stress;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One target, written once, asked for in both colours: nothing of one call is left for the next. */
@Timeout(60)
class OneInstanceManyCallersTest {
    private final Bridge bridge = Bridge.builder().build();

    /** What a final class and a record show through a view. */
    interface Greeting {
        String greet(String name);
    }

    interface AsyncGreeting {
        CompletableFuture<String> greet(String name);
    }

    static final class Asynchronous {
        public CompletableFuture<String> greet(String name) {
            return CompletableFuture.supplyAsync(() -> "Hello " + name);
        }
    }

    record Synchronous(String word) {
        public String greet(String name) {
            return word + " " + name;
        }
    }

    @Nested
    class a_target_that_cannot_be_subclassed {

        @Test
        void gives_a_value_in_a_synchronous_context() {
            assertThat(Smart.view(Greeting.class, new Asynchronous()).greet("Ada"))
                    .isEqualTo("Hello Ada");
            assertThat(Smart.view(Greeting.class, new Synchronous("Good day")).greet("Ada"))
                    .isEqualTo("Good day Ada");
        }

        @Test
        void gives_a_future_in_an_asynchronous_context() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                for (Object target : List.of(new Asynchronous(), new Synchronous("Hello"))) {
                    CompletableFuture<String> future = loop.call(
                            () -> Smart.view(AsyncGreeting.class, target).greet("Ada"));

                    assertThat(get(future)).isEqualTo("Hello Ada");
                }
            }
        }
    }

    @Nested
    class two_instances {

        @Test
        void share_nothing() throws Exception {
            AsyncGreeting formal = Smart.view(AsyncGreeting.class, new Synchronous("Good day"));
            AsyncGreeting casual = Smart.view(AsyncGreeting.class, new Synchronous("Hi"));
            List<CompletableFuture<String>> greetings = new ArrayList<>();
            for (int round = 0; round < 50; round++) {
                greetings.add(formal.greet("Ada"));
                greetings.add(casual.greet("Ada"));
            }

            for (int index = 0; index < greetings.size(); index++) {
                assertThat(get(greetings.get(index))).isEqualTo(index % 2 == 0 ? "Good day Ada" : "Hi Ada");
            }
        }
    }

    @Nested
    class a_synchronous_method_that_is_called_from_a_loop {

        @Test
        void does_not_hold_the_loop() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CountDownLatch gate = new CountDownLatch(1);
                CompletableFuture<String> future = loop.call(() -> Views.async(bridge, () -> {
                    gate.await();
                    return "value";
                }));
                loop.execute(gate::countDown);

                assertThat(get(future)).isEqualTo("value");
            }
        }

        @Test
        void overlaps_with_two_more_of_its_kind() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                CyclicBarrier all = new CyclicBarrier(3);
                CompletableFuture<?> three = loop.call(() -> CompletableFuture.allOf(
                        Views.async(bridge, all::await),
                        Views.async(bridge, all::await),
                        Views.async(bridge, all::await)));

                get(three);
                assertThat(all.isBroken()).isFalse();
            }
        }
    }

    @Tag("C2")
    @Nested
    class one_shared_instance {
        private final Asynchronous target = new Asynchronous();
        private final SmartMethod method = SmartMethod.of(greet(), target);
        private final Greeting sync = Smart.view(Greeting.class, target);
        private final AsyncGreeting async = Smart.view(AsyncGreeting.class, target);

        /** Calls in the way that suits the thread, in all the ways there are. */
        private void callHere(String name) throws Exception {
            String expected = "Hello " + name;
            Object given = method.call(name);
            if (Smart.callerContext().blocking() == Blocking.FORBIDDEN) {
                assertThat(given).isInstanceOf(CompletableFuture.class);
                ((CompletableFuture<?>) given)
                        .thenAccept(value -> assertThat(value).isEqualTo(expected));
            } else {
                assertThat(given).isEqualTo(expected);
                assertThat(sync.greet(name)).isEqualTo(expected);
                assertThat(get(async.greet(name))).isEqualTo(expected);
            }
        }

        @Test
        void gives_values_after_it_gave_futures_and_futures_after_values() throws Exception {
            try (Loop loop = Loops.NETTY.open()) {
                for (int round = 0; round < 5; round++) {
                    assertThat(get(loop.call(() -> async.greet("Ada")))).isEqualTo("Hello Ada");
                    callHere("Ada");
                    assertThat(loop.call(() -> method.call("Ada"))).isInstanceOf(CompletableFuture.class);
                    callHere("Ada");
                }
            }
        }

        @Test
        void serves_32_threads_of_every_kind_at_once() throws Exception {
            List<Loops> kinds =
                    Arrays.stream(Loops.values()).filter(Loops::exists).toList();
            List<Loop> callers = new ArrayList<>();
            try {
                for (int caller = 0; caller < 32; caller++) {
                    callers.add(kinds.get(caller % kinds.size()).open());
                }
                CountDownLatch start = new CountDownLatch(1);
                List<CompletableFuture<String>> all = new ArrayList<>();
                for (int caller = 0; caller < callers.size(); caller++) {
                    String name = "caller " + caller;
                    all.add(callers.get(caller).start(() -> {
                        start.await();
                        for (int call = 0; call < Stress.times(100); call++) {
                            callHere(name);
                        }
                        return name;
                    }));
                }
                start.countDown();

                for (int caller = 0; caller < all.size(); caller++) {
                    assertThat(get(all.get(caller))).isEqualTo("caller " + caller);
                }
            } finally {
                callers.forEach(Loop::close);
            }
        }

        private static Method greet() {
            try {
                Method greet = Asynchronous.class.getMethod("greet", String.class);
                greet.setAccessible(true);
                return greet;
            } catch (NoSuchMethodException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }
}
