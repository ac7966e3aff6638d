/** Tells the bridge what the threads of Pekko's actors may do. */
@SuppressWarnings("requires-automatic") // neither Pekko nor Scala has a descriptor of its own
module dev.smartasync.pekko {
    requires transitive dev.smartasync;
    requires pekko.actor;
    requires scala.library;
    requires static org.jspecify;

    exports dev.smartasync.pekko;

    provides dev.smartasync.spi.BlockingDetector with
            dev.smartasync.pekko.PekkoDetector;
}
