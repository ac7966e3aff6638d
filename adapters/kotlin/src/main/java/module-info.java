/**
 * Makes Kotlin's {@code Deferred} and {@code Flow} types that the bridge awaits, hands over and reads, lets it call functions that suspend,
 * and tells it what the threads of coroutines may do.
 */
module dev.smartasync.kotlin {
    requires transitive dev.smartasync;
    requires transitive kotlin.stdlib;
    requires kotlinx.coroutines.core;
    requires kotlinx.coroutines.jdk9;
    requires static org.jspecify;

    exports dev.smartasync.kotlin;

    provides dev.smartasync.spi.AsyncAdapter with
            dev.smartasync.kotlin.DeferredAdapter,
            dev.smartasync.kotlin.SuspendAdapter;
    provides dev.smartasync.spi.StreamAdapter with
            dev.smartasync.kotlin.FlowAdapter;
    provides dev.smartasync.spi.BlockingDetector with
            dev.smartasync.kotlin.DispatcherDetector,
            dev.smartasync.kotlin.RunBlockingDetector;
    provides dev.smartasync.spi.ContextPropagator with
            dev.smartasync.kotlin.SuspendContextPropagator;
}
