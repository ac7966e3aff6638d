package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.smartasync.Blocking;
import dev.smartasync.Bridge;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("A6")
@Timeout(60)
class FailureTest {
    private final IllegalStateException unchecked = new IllegalStateException("sold out");
    private final FileNotFoundException checked = new FileNotFoundException("prices.txt");

    private static Throwable thrown(Catalog<?> target) {
        return catchThrowable(() -> CatalogSyncView.of(target).price("tea"));
    }

    @Nested
    class The_targets_exception {

        @Test
        void is_the_same_instance_if_unchecked_or_an_error() {
            AssertionError error = new AssertionError("broken");
            assertThat(thrown(item -> CompletableFuture.failedFuture(unchecked)))
                    .isSameAs(unchecked);
            assertThat(thrown(item -> CompletableFuture.failedFuture(error))).isSameAs(error);
        }

        @Test
        void is_the_same_instance_if_declared() {
            CatalogSync view = CatalogSyncView.of(item -> CompletableFuture.failedFuture(checked));
            assertThat(catchThrowable(() -> view.priceFromFile("tea"))).isSameAs(checked);
            assertThat(catchThrowable(() -> Smart.await(CompletableFuture.failedFuture(checked), IOException.class)))
                    .isSameAs(checked);
        }

        @Test
        void is_the_same_instance_if_declared_for_a_source_that_is_no_stage() {
            FutureTask<String> failed = new FutureTask<>(() -> {
                throw checked;
            });
            failed.run();
            assertThat(catchThrowable(() -> Smart.await(failed, IOException.class)))
                    .isSameAs(checked);
        }

        @Test
        void is_the_cause_of_a_CompletionException_if_checked_and_not_declared() {
            assertThat(thrown(item -> CompletableFuture.failedFuture(checked)))
                    .isExactlyInstanceOf(CompletionException.class)
                    .extracting(Throwable::getCause)
                    .isSameAs(checked);
            InterruptedException foreign = new InterruptedException("of another thread");
            assertThat(thrown(item -> CompletableFuture.failedFuture(foreign)))
                    .isExactlyInstanceOf(CompletionException.class)
                    .extracting(Throwable::getCause)
                    .isSameAs(foreign);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }

        @Test
        void is_taken_out_of_all_that_futures_wrapped_it_in() {
            CompletableFuture<String> derived = CompletableFuture.<String>failedFuture(
                            new CompletionException(new ExecutionException(new CompletionException(unchecked))))
                    .thenApply(value -> value)
                    .thenCompose(CompletableFuture::completedFuture);
            assertThat(thrown(item -> derived)).isSameAs(unchecked);
        }

        @Test
        void is_a_CompletionException_of_its_own_if_that_has_no_cause() {
            CompletionException bare = new CompletionException("nothing inside", null);
            assertThat(thrown(item -> CompletableFuture.failedFuture(bare))).isSameAs(bare);
        }

        @Test
        void comes_out_of_a_plain_future_the_same() {
            FutureTask<String> failed = new FutureTask<>(() -> {
                throw unchecked;
            });
            failed.run();
            assertThat(thrown(item -> failed)).isSameAs(unchecked);
        }

        @Test
        void that_comes_while_the_caller_waits_is_the_same_instance() {
            assertThat(thrown(item -> Smart.async(() -> {
                        throw unchecked;
                    })))
                    .isSameAs(unchecked);
        }

        @Test
        void comes_out_of_a_confined_call_the_same() {
            assertThat(catchThrowable(() -> CallerContext.with(
                            Blocking.CONFINED,
                            () -> CatalogSyncView.of(item -> CompletableFuture.failedFuture(unchecked))
                                    .price("tea"))))
                    .isSameAs(unchecked);
            assertThat(catchThrowable(() -> CallerContext.with(
                            Blocking.CONFINED,
                            () -> CatalogSyncView.of(item -> {
                                        throw unchecked;
                                    })
                                    .price("tea"))))
                    .isSameAs(unchecked);
        }

        @Test
        void of_a_cancelled_source_is_a_CancellationException() {
            CompletableFuture<String> cancelled = new CompletableFuture<>();
            cancelled.cancel(true);
            FutureTask<String> plain = new FutureTask<>(() -> "never run");
            plain.cancel(true);
            assertThat(thrown(item -> cancelled)).isInstanceOf(CancellationException.class);
            assertThat(thrown(item -> plain)).isInstanceOf(CancellationException.class);
        }
    }

    @Nested
    class The_marker {

        @Test
        void carries_the_callers_frames_beginning_with_the_view() {
            Throwable failure = thrown(item -> CompletableFuture.failedFuture(unchecked));
            assertThat(failure.getSuppressed()).singleElement().satisfies(marker -> {
                assertThat(marker)
                        .hasMessage("Catalog.price was waited for on thread \""
                                + Thread.currentThread().getName() + "\"");
                assertThat(marker.getStackTrace()[0].getClassName()).isEqualTo(CatalogSyncView.class.getName());
                assertThat(Arrays.stream(marker.getStackTrace()).map(StackTraceElement::getMethodName))
                        .contains("carries_the_callers_frames_beginning_with_the_view");
            });
        }

        @Test
        void begins_with_the_callers_own_frame_where_there_is_no_view() {
            List<Callable<?>> waits = List.of(
                    () -> Smart.await(CompletableFuture.failedFuture(fresh())),
                    () -> Bridge.standard().await(CompletableFuture.failedFuture(fresh())),
                    () -> Smart.toSync(() -> CompletableFuture.failedFuture(fresh()))
                            .get());
            assertThat(waits)
                    .allSatisfy(each -> assertThat(catchThrowable(each::call)
                                    .getSuppressed()[0]
                                    .getStackTrace()[0]
                                    .getClassName())
                            .isEqualTo(getClass().getName()));
        }

        private RuntimeException fresh() {
            return new IllegalStateException();
        }

        @Test
        void is_the_callers_in_a_confined_call_too() {
            Throwable failure = catchThrowable(() -> CallerContext.with(
                    Blocking.CONFINED,
                    () -> CatalogSyncView.of(item -> CompletableFuture.failedFuture(unchecked))
                            .price("tea")));
            assertThat(failure.getSuppressed())
                    .singleElement()
                    .satisfies(marker -> assertThat(marker.getStackTrace()[0].getClassName())
                            .isEqualTo(CatalogSyncView.class.getName()));
        }

        @Test
        void is_added_once_however_many_callers_wait() throws Exception {
            CompletableFuture<String> shared = new CompletableFuture<>();
            List<Waiter<String>> waiters = new ArrayList<>();
            for (int caller = 0; caller < 20; caller++) {
                waiters.add(
                        Waiter.start(() -> CatalogSyncView.of(item -> shared).price("tea")));
            }
            shared.completeExceptionally(unchecked);
            for (Waiter<String> each : waiters) {
                assertThat(each.failure()).isSameAs(unchecked);
            }
            assertThat(unchecked.getSuppressed()).hasSize(1);
        }

        @Test
        void is_never_added_to_a_cancellation() {
            CancellationException cancelled = new CancellationException("by hand");
            assertThat(thrown(item -> CompletableFuture.failedFuture(cancelled)))
                    .isSameAs(cancelled)
                    .hasNoSuppressedExceptions();
        }

        @Test
        void is_not_added_to_what_the_target_throws_itself() {
            assertThat(thrown(item -> {
                        throw unchecked;
                    }))
                    .isSameAs(unchecked)
                    .hasNoSuppressedExceptions();
            assertThat(catchThrowable(() -> Smart.toSync(() -> {
                                throw unchecked;
                            })
                            .get()))
                    .isSameAs(unchecked)
                    .hasNoSuppressedExceptions();
        }

        @Test
        void bears_an_exception_that_takes_none() {
            RuntimeException frugal = new RuntimeException("frugal", null, false, false) {
                private static final long serialVersionUID = 1;
            };
            assertThat(thrown(item -> CompletableFuture.failedFuture(frugal))).isSameAs(frugal);
        }

        @Test
        void is_turned_off_by_the_builder() {
            Bridge bridge = Bridge.builder().callerFrames(false).build();
            assertThatThrownBy(() -> CatalogSyncView.of(item -> CompletableFuture.failedFuture(unchecked), bridge)
                            .price("tea"))
                    .isSameAs(unchecked)
                    .hasNoSuppressedExceptions();
        }

        @Test
        void is_turned_off_by_an_operator() {
            System.setProperty("smartasync.callerFrames", "off");
            try {
                Bridge bridge = Bridge.builder().build();
                assertThatThrownBy(() -> bridge.await(CompletableFuture.failedFuture(unchecked)))
                        .isSameAs(unchecked)
                        .hasNoSuppressedExceptions();
            } finally {
                System.clearProperty("smartasync.callerFrames");
            }
        }
    }
}
