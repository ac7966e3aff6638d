/**
 * SmartAsync: a method is written once, synchronous or asynchronous, and called in either colour.
 *
 * <p>Depends on the JDK alone. {@link dev.smartasync.Smart} is the place to start;
 * {@link dev.smartasync.spi} is what adapters, detectors and generated views build on.
 */
module dev.smartasync {
    requires static org.jspecify;
    requires static jdk.jfr;

    exports dev.smartasync;
    exports dev.smartasync.spi;

    uses dev.smartasync.spi.AsyncAdapter;
    uses dev.smartasync.spi.BlockingDetector;
    uses dev.smartasync.spi.BridgeListener;
    uses dev.smartasync.spi.ContextPropagator;
    uses dev.smartasync.spi.StreamAdapter;
}
