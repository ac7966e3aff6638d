/**
 * Finds blocked event loops in flight recordings, of services that know nothing of it.
 *
 * <p>The command is {@code java -jar smartasync-jfr.jar jfr recording.jfr}; {@link dev.smartasync.jfr.BlockedLoops} is the
 * library behind it.
 */
module dev.smartasync.jfr {
    requires static org.jspecify;
    requires transitive jdk.jfr;

    exports dev.smartasync.jfr;
}
