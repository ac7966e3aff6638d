package dev.smartasync.kotlin

import dev.smartasync.AwaitInterruptedException
import dev.smartasync.AwaitTimeoutException
import dev.smartasync.Blocking
import dev.smartasync.BlockingNotAllowedException
import dev.smartasync.Bridge
import dev.smartasync.CallerContext
import dev.smartasync.spi.BlockingDetector
import java.io.IOException
import java.time.Duration
import java.util.concurrent.Callable
import java.util.concurrent.CancellationException
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CountDownLatch
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors
import java.util.concurrent.ForkJoinPool
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.coroutines.CoroutineContext
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineName
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.NonCancellable
import kotlinx.coroutines.ThreadContextElement
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.future.await
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.yield
import org.assertj.core.api.Assertions.assertThat
import org.assertj.core.api.Assertions.assertThatThrownBy
import org.assertj.core.api.Assertions.catchThrowable
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Nested
import org.junit.jupiter.api.RepeatedTest
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

@Timeout(30)
class SuspendCallTest {
    private val offload: ExecutorService = Executors.newCachedThreadPool { Thread(it, "offload").apply { isDaemon = true } }
    private val loop: ExecutorService = Executors.newSingleThreadExecutor { Thread(it, "loop").apply { isDaemon = true } }
    private val bridge = building().build()

    private fun building() =
        Bridge.builder()
            .services(false)
            .adapter(SuspendAdapter())
            .propagator(SuspendContextPropagator())
            .detector(LoopDetector())
            .detector(RunBlockingDetector())
            .offload(offload)

    @AfterEach
    fun close() {
        offload.shutdownNow()
        loop.shutdownNow()
    }

    private fun <T> sync(through: Bridge = bridge, function: suspend () -> T): T =
        Views.sync<T>(through, target(function))

    private fun <T> async(through: Bridge = bridge, function: suspend () -> T): CompletableFuture<T> =
        Views.async<T>(through, target(function))

    private fun <T> onLoop(body: () -> T): T = loop.submit(Callable { body() }).get(10, SECONDS)

    /** Another thread ends this, and the caller goes on where its dispatcher has it. */
    private suspend fun anotherThread(): Thread = withContext(Dispatchers.IO) { Thread.currentThread() }.also { yield() }

    @Nested
    inner class What_it_returns {
        @Test
        fun is_the_value_in_both_views() {
            assertThat(sync { "value" }).isEqualTo("value")
            assertThat(async { "value" }).isCompletedWithValue("value")
        }

        @Test
        fun is_the_value_that_comes_after_it_was_suspended() {
            val later: suspend () -> String = {
                anotherThread()
                "value"
            }
            assertThat(sync(function = later)).isEqualTo("value")
            assertThat(async(function = later).get(10, SECONDS)).isEqualTo("value")
        }

        @Test
        fun is_null_for_unit() {
            assertThat(sync<Any?> { anotherThread().let {} }).isNull()
            assertThat(async<Any?> {}).isCompletedWithValue(null)
        }
    }

    @Nested
    @Tag("A6")
    inner class What_it_throws {
        private val failure = IOException("closed")

        @Test
        fun is_thrown_as_the_same_instance() {
            assertThat(catchThrowable { sync<Any?> { throw failure } }).isSameAs(failure)
            assertThat(async<Any?> { throw failure }).isCompletedExceptionally()
        }

        @Test
        fun is_thrown_as_the_same_instance_after_it_was_suspended() {
            val later: suspend () -> Any? = {
                anotherThread()
                throw failure
            }
            assertThat(catchThrowable { sync(function = later) }).isSameAs(failure)
            assertThatThrownBy { async(function = later).get(10, SECONDS) }.cause().isSameAs(failure)
        }
    }

    @Nested
    @Tag("A3")
    inner class Where_it_runs {
        @Test
        fun is_the_thread_that_waits_from_beginning_to_end() {
            val caller = Thread.currentThread()
            val threads = sync {
                val begun = Thread.currentThread()
                val between = anotherThread()
                listOf(begun, Thread.currentThread()) to between
            }
            assertThat(threads.first).containsOnly(caller)
            assertThat(threads.second).isNotEqualTo(caller)
        }

        @Test
        fun is_the_offload_executor_for_who_wants_a_future_and_was_suspended() {
            val caller = Thread.currentThread()
            val threads = async {
                val begun = Thread.currentThread()
                anotherThread()
                listOf(begun.name, Thread.currentThread().name)
            }
            assertThat(threads.get(10, SECONDS).map { it.substringBefore(" @") })
                .containsExactly(caller.name.substringBefore(" @"), "offload")
        }

        @Test
        fun is_the_event_loop_that_asked() {
            val threads = onLoop {
                async {
                    val begun = Thread.currentThread()
                    anotherThread()
                    listOf(begun.name, Thread.currentThread().name)
                }
            }
            assertThat(threads.get(10, SECONDS).map { it.substringBefore(" @") }).containsExactly("loop", "loop")
        }

        @Test
        fun is_elsewhere_when_the_event_loop_has_stopped() {
            val goOn = CompletableDeferred<String>()
            val value = onLoop { async { goOn.await() } }
            loop.shutdown()
            goOn.complete("value")
            assertThat(value.get(10, SECONDS)).isEqualTo("value")
        }

        @Test
        fun is_the_offload_executor_within_a_call_that_another_waits_for() {
            val joined = sync {
                async {
                    anotherThread()
                    "value"
                }.join() // runs no tasks
            }
            assertThat(joined).isEqualTo("value")
        }

        @Test
        fun is_off_the_thread_of_a_runBlocking_that_waits() {
            runBlocking {
                val caller = Thread.currentThread()
                val outer = this
                val thread = sync {
                    outer.launch { }.join()
                    Thread.currentThread()
                }
                assertThat(thread).isNotEqualTo(caller)
            }
        }

        @RepeatedTest(20)
        @Tag("A2")
        fun may_be_the_only_worker_of_a_pool_that_is_to_go_on_with_it() {
            val pool = ForkJoinPool(1)
            try {
                val waiting = pool.submit<String> { sync { withContext(pool.asCoroutineDispatcher()) { "value" } } }
                assertThat(waiting.get(10, SECONDS)).isEqualTo("value")
            } finally {
                pool.shutdownNow()
            }
        }
    }

    @Nested
    @Tag("A1")
    inner class On_an_event_loop {
        @Test
        fun a_wait_is_refused_before_it_begins() {
            assertThatThrownBy { CallerContext.with(Blocking.FORBIDDEN) { sync<Any?> { throw AssertionError("began") } } }
                .isInstanceOf(BlockingNotAllowedException::class.java)
        }
    }

    @Nested
    inner class What_it_starts_in_its_scope {
        private val child = CompletableDeferred<String>()

        private suspend fun launching(body: suspend () -> Unit): String {
            CoroutineScope(currentCoroutineContext()).launch { body() }
            return "value"
        }

        @Test
        fun ends_before_the_value_is_given() {
            val value = async { launching { child.await() } }
            assertThat(value).isNotDone()
            child.complete("ended")
            assertThat(value.get(10, SECONDS)).isEqualTo("value")
        }

        @Test
        fun fails_the_call_when_it_fails() {
            val failure = IllegalStateException("of a child")
            assertThat(catchThrowable { sync { launching { throw failure } } }).isSameAs(failure)
        }

        @Test
        fun is_cancelled_with_the_future() {
            val started = CountDownLatch(1)
            val cancelled = CompletableFuture<String>()
            val value = async {
                launching {
                    ended(cancelled) {
                        started.countDown()
                        awaitCancellation()
                    }
                }
            }
            started.await()
            value.cancel(true)
            assertThat(cancelled.get(10, SECONDS)).isEqualTo("ended")
        }
    }

    private suspend fun <T> ended(told: CompletableFuture<String>, body: suspend () -> T): T =
        try {
            body()
        } finally {
            told.complete("ended")
        }

    @Nested
    inner class A_call_that_is_given_up {
        private val ended = CompletableFuture<String>()

        @Test
        @Tag("A5")
        fun is_cancelled_after_its_time() {
            val impatient = building().timeout(Duration.ofMillis(20)).build()
            assertThatThrownBy { sync(impatient) { ended(ended) { awaitCancellation() } } }
                .isInstanceOf(AwaitTimeoutException::class.java)
            assertThat(ended.get(10, SECONDS)).isEqualTo("ended")
        }

        @Test
        @Tag("A7")
        fun is_cancelled_also_where_the_bridge_spares_what_is_shared() {
            val impatient = building().timeout(Duration.ofMillis(20)).cancelSource(false).build()
            assertThatThrownBy { sync(impatient) { ended(ended) { awaitCancellation() } } }
                .isInstanceOf(AwaitTimeoutException::class.java)
            assertThat(ended.get(10, SECONDS)).isEqualTo("ended")
        }

        @Test
        @Tag("A4")
        fun is_cancelled_by_an_interrupt() {
            val waiter = Thread.currentThread()
            assertThatThrownBy {
                    sync {
                        ended(ended) {
                            waiter.interrupt()
                            awaitCancellation()
                        }
                    }
                }
                .isInstanceOf(AwaitInterruptedException::class.java)
            assertThat(Thread.interrupted()).isTrue()
            assertThat(ended.get(10, SECONDS)).isEqualTo("ended")
        }

        @Test
        fun cleans_up_on_the_offload_executor_and_is_not_waited_for() {
            val cleaning = CountDownLatch(1)
            val cleanedOn = CompletableFuture<String>()
            val impatient = building().timeout(Duration.ofMillis(20)).build()
            assertThatThrownBy {
                    sync(impatient) {
                        try {
                            awaitCancellation()
                        } finally {
                            withContext(NonCancellable) {
                                withContext(Dispatchers.IO) { cleaning.await() }
                                cleanedOn.complete(Thread.currentThread().name)
                            }
                        }
                    }
                }
                .isInstanceOf(AwaitTimeoutException::class.java)
            assertThat(cleanedOn).isNotDone()
            cleaning.countDown()
            assertThat(cleanedOn.get(10, SECONDS)).startsWith("offload")
        }

        @Test
        fun is_cancelled_with_its_future_on_an_event_loop() {
            val value = onLoop { async { ended(ended) { awaitCancellation() } } }
            value.cancel(true)
            assertThat(ended.get(10, SECONDS)).isEqualTo("ended")
        }
    }

    @Nested
    @Tag("O4")
    inner class In_a_context {
        private suspend fun name() = currentCoroutineContext()[CoroutineName]?.name

        @Test
        fun it_sees_what_that_has() {
            SuspendContext.with(CoroutineName("tea")) {
                assertThat(sync { name() }).isEqualTo("tea")
                assertThat(async { name() }).isCompletedWithValue("tea")
            }
            assertThat(sync { name() }).isNull()
        }

        @Test
        fun it_has_thread_locals_set_at_every_step() {
            val seen = SuspendContext.with(Local("tea")) {
                async {
                    val begun = LOCAL.get()
                    anotherThread()
                    listOf(begun, LOCAL.get())
                }
            }
            assertThat(seen.get(10, SECONDS)).containsExactly("tea", "tea")
            assertThat(LOCAL.get()).isNull()
        }

        @Test
        fun it_runs_where_the_dispatcher_of_that_has_it() {
            val thread = SuspendContext.with(loop.asCoroutineDispatcher()) { sync { Thread.currentThread().name } }
            assertThat(thread).startsWith("loop")
        }

        @Test
        fun a_context_within_another_is_added_to_it() {
            SuspendContext.with(CoroutineName("tea")) {
                SuspendContext.with(Local("cup")) {
                    assertThat(sync { name() + LOCAL.get() }).isEqualTo("teacup")
                }
            }
        }

        @Test
        fun what_runs_elsewhere_keeps_it() {
            val name = SuspendContext.with(CoroutineName("tea")) { bridge.async { sync { name() } } }
            assertThat(name.get(10, SECONDS)).isEqualTo("tea")
        }

        @Test
        fun a_confined_call_keeps_it() {
            runBlocking {
                assertThat(SuspendContext.with(CoroutineName("tea")) { sync { name() } }).isEqualTo("tea")
            }
        }

        @Test
        fun it_is_cancelled_with_the_job_of_that() {
            val parent = Job()
            val value = SuspendContext.with(parent) { async { awaitCancellation() } }
            parent.cancel()
            assertThatThrownBy { value.get(10, SECONDS) }.isInstanceOf(CancellationException::class.java)
        }

        @Test
        fun its_failure_is_its_callers_alone() {
            val parent = Job()
            SuspendContext.with(parent) {
                assertThat(catchThrowable { sync<Any?> { throw IOException("closed") } }).isInstanceOf(IOException::class.java)
            }
            assertThat(parent.isActive).isTrue()
        }

        @Test
        fun the_job_of_that_ends_after_what_a_cancelled_call_cleans_up() {
            val parent = Job()
            val cleaned = CompletableFuture<String>()
            val value = SuspendContext.with(parent) {
                async {
                    try {
                        awaitCancellation()
                    } finally {
                        withContext(NonCancellable) { cleaned.await() }
                    }
                }
            }
            value.cancel(true)
            parent.complete()
            assertThat(parent.isCompleted).isFalse()
            cleaned.complete("cleaned")
            runBlocking { parent.join() }
            assertThat(parent.isCompleted).isTrue()
        }
    }

    private class Local(private val value: String) : ThreadContextElement<String?> {
        override val key: CoroutineContext.Key<*> = Key

        override fun updateThreadContext(context: CoroutineContext): String? = LOCAL.get().also { LOCAL.set(value) }

        override fun restoreThreadContext(context: CoroutineContext, oldState: String?) = LOCAL.set(oldState)

        companion object Key : CoroutineContext.Key<Local>
    }

    private inner class LoopDetector : BlockingDetector {
        override fun name() = "loop"

        override fun detect(current: Thread) = if (current.name.startsWith("loop")) Blocking.FORBIDDEN else null

        override fun loop() = if (Thread.currentThread().name.startsWith("loop")) loop else null
    }

    private companion object {
        val LOCAL = ThreadLocal<String?>()
    }
}
