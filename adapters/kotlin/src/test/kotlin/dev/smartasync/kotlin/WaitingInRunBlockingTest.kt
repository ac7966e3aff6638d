package dev.smartasync.kotlin

import dev.smartasync.AwaitInterruptedException
import dev.smartasync.AwaitTimeoutException
import dev.smartasync.BlockingNotAllowedException
import dev.smartasync.Bridge
import dev.smartasync.BridgeBuilder
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ForkJoinPool
import java.util.concurrent.TimeUnit.SECONDS
import java.util.function.Supplier
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.future.asCompletableFuture
import kotlinx.coroutines.future.future
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.junit.jupiter.api.Nested
import org.junit.jupiter.api.RepeatedTest
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

@Timeout(30)
@Tag("A3")
class WaitingInRunBlockingTest {
    private fun building(): BridgeBuilder = Bridge.builder().services(false).adapter(DeferredAdapter())

    private fun knowing(): BridgeBuilder =
        building().detector(DispatcherDetector()).detector(RunBlockingDetector())

    private fun <T> Bridge.call(target: () -> CompletableFuture<T>): T = toSync(Supplier<CompletableFuture<T>> { target() }).get()

    @Nested
    inner class A_target_that_works_in_the_scope_of_the_runBlocking_that_waits {
        @Test
        fun comes_through() = runBlocking<Unit> {
            assertThat(knowing().build().call { future { "value" } }).isEqualTo("value")
        }

        @Test
        fun comes_through_where_a_nested_runBlocking_waits() = runBlocking<Unit> {
            val outer = this
            runBlocking { assertThat(knowing().build().call { outer.future { "value" } }).isEqualTo("value") }
        }

        @Test
        fun would_not_come_through_if_the_thread_just_waited() = runBlocking<Unit> {
            val ignorant = building().timeout(Duration.ofMillis(20)).build()
            assertThatThrownBy { ignorant.call<String> { future { "value" } } }.isInstanceOf(AwaitTimeoutException::class.java)
        }

        @Test
        fun has_other_coroutines_of_that_scope_run_within_the_wait() = runBlocking<Unit> {
            val other = async { Throwable().stackTraceToString() }
            assertThat(knowing().build().call { future { "value" } }).isEqualTo("value")
            assertThat(other.isCompleted).isTrue()
            assertThat(other.await()).contains("RunBlockingDetector.await")
        }
    }

    @Nested
    inner class A_target_that_works_unconfined {
        @Test
        fun comes_through_where_an_unconfined_coroutine_waits() {
            val unconfined = CoroutineScope(Dispatchers.Unconfined)
            val waiting = unconfined.async { knowing().build().call { unconfined.future { "value" } } }
            assertThat(waiting.asCompletableFuture().get(10, SECONDS)).isEqualTo("value")
        }

        @Test
        fun comes_through_where_it_was_queued_before_the_wait() {
            val unconfined = CoroutineScope(Dispatchers.Unconfined)
            val waiting = unconfined.async {
                val queued = unconfined.future { "value" }
                assertThat(queued).isNotDone()
                knowing().build().call { queued }
            }
            assertThat(waiting.asCompletableFuture().get(10, SECONDS)).isEqualTo("value")
        }
    }

    @Nested
    inner class A_target_that_works_elsewhere {
        @RepeatedTest(20)
        fun wakes_the_thread() = runBlocking<Unit> {
            val scope = CoroutineScope(Dispatchers.IO)
            assertThat(knowing().build().call { scope.future { "value" } }).isEqualTo("value")
        }

        @RepeatedTest(20)
        @Tag("A2")
        fun may_need_the_only_worker_of_a_pool_on_which_the_runBlocking_is() {
            val pool = ForkJoinPool(1)
            try {
                val waiting = pool.submit<String> {
                    runBlocking { knowing().build().call { CompletableFuture.supplyAsync({ "value" }, pool) } }
                }
                assertThat(waiting.get(10, SECONDS)).isEqualTo("value")
            } finally {
                pool.shutdownNow()
            }
        }
    }

    @Nested
    inner class A_wait_that_ends_early {
        @Test
        @Tag("A5")
        fun ends_by_its_limit_and_leaves_the_runBlocking_fit() {
            val value = runBlocking {
                val impatient = knowing().timeout(Duration.ofMillis(20)).build()
                assertThatThrownBy { impatient.await<Any?>(CompletableDeferred<Any?>() as Any) }
                    .isInstanceOf(AwaitTimeoutException::class.java)
                async { "next" }.await()
            }
            assertThat(value).isEqualTo("next")
        }

        @Test
        @Tag("A4")
        fun ends_by_an_interrupt() = runBlocking<Unit> {
            val waiter = Thread.currentThread()
            val never = CompletableDeferred<Any?>()
            launch { waiter.interrupt() } // runs within the wait
            assertThatThrownBy { knowing().build().await<Any?>(never as Any) }
                .isInstanceOf(AwaitInterruptedException::class.java)
            assertThat(Thread.interrupted()).isTrue()
            assertThat(never.isCancelled).isTrue()
        }
    }

    @Nested
    @Tag("A1")
    inner class On_Dispatchers_Default {
        @Test
        fun a_wait_is_refused_with_the_reason() = runBlocking<Unit>(Dispatchers.Default) {
            assertThatThrownBy { knowing().build().call<Any?> { throw AssertionError("started") } }
                .isInstanceOf(BlockingNotAllowedException::class.java)
                .hasMessageContaining("it is one of the few threads of Dispatchers.Default (Kotlin)")
        }

        @Test
        fun a_wait_is_refused_also_in_a_runBlocking_there() = runBlocking<Unit>(Dispatchers.Default) {
            runBlocking {
                assertThatThrownBy { knowing().build().call<Any?> { throw AssertionError("started") } }
                    .isInstanceOf(BlockingNotAllowedException::class.java)
            }
        }

        @Test
        fun a_wait_moves_to_Dispatchers_IO() = runBlocking<Unit>(Dispatchers.Default) {
            val value = withContext(Dispatchers.IO) { knowing().build().call { async { "value" }.asCompletableFuture() } }
            assertThat(value).isEqualTo("value")
        }
    }
}
