package dev.smartasync.kotlin

import dev.smartasync.Blocking
import dev.smartasync.spi.BlockingDetector
import dev.smartasync.tck.DetectorContract
import java.util.concurrent.Callable
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.delay
import kotlinx.coroutines.future.asCompletableFuture
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Nested
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

class DetectorsTest {

    @Nested
    inner class On_a_thread_of_Default : DetectorContract() {
        override fun detector(): BlockingDetector = DispatcherDetector()

        override fun expected() = Blocking.FORBIDDEN

        override fun <T> onItsThread(body: Callable<T>): T = runBlocking(Dispatchers.Default) { body.call() }
    }

    @Nested
    inner class On_a_part_of_Default : DetectorContract() {
        override fun detector(): BlockingDetector = DispatcherDetector()

        override fun expected() = Blocking.FORBIDDEN

        override fun <T> onItsThread(body: Callable<T>): T =
            runBlocking(Dispatchers.Default.limitedParallelism(1)) { body.call() }
    }

    @Nested
    inner class On_the_thread_of_delays : DetectorContract() {
        override fun detector(): BlockingDetector = DispatcherDetector()

        override fun expected() = Blocking.FORBIDDEN

        override fun <T> onItsThread(body: Callable<T>): T =
            runBlocking(Dispatchers.Unconfined) {
                val caller = Thread.currentThread()
                while (Thread.currentThread() == caller) { // a delay may be over before it is begun
                    delay(1)
                }
                body.call()
            }
    }

    @Nested
    inner class On_the_thread_of_runBlocking : DetectorContract() {
        override fun detector(): BlockingDetector = RunBlockingDetector()

        override fun expected() = Blocking.CONFINED

        override fun <T> onItsThread(body: Callable<T>): T = runBlocking { body.call() }
    }

    @Nested
    inner class On_the_thread_of_a_nested_runBlocking : DetectorContract() {
        override fun detector(): BlockingDetector = RunBlockingDetector()

        override fun expected() = Blocking.CONFINED

        override fun <T> onItsThread(body: Callable<T>): T = runBlocking { runBlocking { body.call() } }
    }

    @Nested
    inner class Where_an_unconfined_coroutine_runs : DetectorContract() {
        override fun detector(): BlockingDetector = RunBlockingDetector()

        override fun expected() = Blocking.CONFINED

        override fun <T> onItsThread(body: Callable<T>): T =
            runBlocking(Dispatchers.IO) { async(Dispatchers.Unconfined) { body.call() }.await() }
    }

    @Nested
    @Timeout(30)
    @Tag("C2")
    inner class A_worker_that_both_dispatchers_share {
        private fun detected() = DispatcherDetector().detect(Thread.currentThread())

        @Test
        fun is_asked_anew_each_time() {
            runBlocking(Dispatchers.Default) {
                repeat(100) {
                    assertThat(detected()).isEqualTo(Blocking.FORBIDDEN)
                    withContext(Dispatchers.IO) { assertThat(detected()).isNull() }
                }
            }
        }
    }

    @Nested
    @Timeout(30)
    @Tag("C2")
    inner class A_thread_that_its_coroutines_have_left {
        private fun detected() = RunBlockingDetector().detect(Thread.currentThread())

        @Test
        fun is_not_known_any_more() {
            runBlocking { assertThat(detected()).isEqualTo(Blocking.CONFINED) }
            assertThat(detected()).isNull()
        }

        @Test
        fun is_not_known_any_more_although_it_keeps_its_queue() {
            val during = CoroutineScope(Dispatchers.Unconfined).async { detected() }
            assertThat(during.asCompletableFuture().join()).isEqualTo(Blocking.CONFINED)
            assertThat(detected()).isNull()
        }
    }
}
