package dev.smartasync.kotlin

import dev.smartasync.Bridge
import dev.smartasync.spi.AsyncAdapter
import dev.smartasync.tck.AdapterContract
import java.util.concurrent.Callable
import java.util.concurrent.CancellationException
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executor
import java.util.concurrent.atomic.AtomicInteger
import kotlin.coroutines.Continuation
import kotlin.coroutines.intrinsics.startCoroutineUninterceptedOrReturn
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.withContext

class SuspendAdapterTest : AdapterContract<SuspendCall>() {
    private val bridge = Bridge.builder().services(false).adapter(SuspendAdapter()).build()

    override fun adapter(): AsyncAdapter<SuspendCall> = SuspendAdapter()

    override fun completed(value: Any?) = call { value }

    override fun failed(failure: Throwable) = call { throw failure }

    override fun pending(): Pending<SuspendCall> = PendingCall()

    override fun computed(executor: Executor, body: Callable<*>) =
        call { withContext(executor.asCoroutineDispatcher()) { body.call() } }

    override fun cancels() = true

    private fun call(function: suspend () -> Any?): SuspendCall = SuspendCall.awaited(bridge, target(function))

    private inner class PendingCall : Pending<SuspendCall> {
        private val value = CompletableDeferred<Any?>()
        private val starts = AtomicInteger()
        private val started = CountDownLatch(1)

        override fun source() = call {
            starts.incrementAndGet()
            started.countDown()
            try {
                value.await()
            } catch (cancellation: CancellationException) {
                value.cancel()
                throw cancellation
            }
        }

        override fun complete(item: Any?) {
            value.complete(item)
        }

        override fun fail(failure: Throwable) {
            value.completeExceptionally(failure)
        }

        override fun starts() = starts.get()

        override fun awaitStart() = started.await()

        override fun isCancelled() = value.isCancelled
    }
}

/** A function as generated code calls it. */
fun <T> target(function: suspend () -> T): SuspendTarget =
    object : SuspendTarget {
        override fun call(rest: Continuation<Any>): Any? = function.startCoroutineUninterceptedOrReturn(rest.of())
    }

@Suppress("UNCHECKED_CAST") // the value is given as it is
private fun <T> Continuation<Any>.of(): Continuation<T> = this as Continuation<T>
