package dev.smartasync.kotlin

import dev.smartasync.Bridge
import dev.smartasync.spi.AsyncAdapter
import dev.smartasync.tck.AdapterContract
import java.util.concurrent.Callable
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executor
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger
import kotlin.coroutines.resume
import kotlin.coroutines.resumeWithException
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.suspendCancellableCoroutine
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
        private val value = CompletableFuture<Any?>()
        private val starts = AtomicInteger()
        private val cancelled = AtomicBoolean()
        private val started = CountDownLatch(1)

        override fun source() = call {
            starts.incrementAndGet()
            suspendCancellableCoroutine { rest ->
                rest.invokeOnCancellation { cancelled.set(true) }
                value.whenComplete { item, failure ->
                    if (failure == null) rest.resume(item) else rest.resumeWithException(failure)
                }
                started.countDown()
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

        override fun isCancelled() = cancelled.get()
    }
}

/** A function as generated code calls it. For Kotlin, a method in Java that takes its rest is one that suspends. */
@Suppress("UNCHECKED_CAST") // it may give null, which Kotlin does not know of such a method
fun <T> target(function: suspend () -> T): SuspendTarget {
    val giving = function as suspend () -> Any
    return SuspendTarget { giving() }
}
