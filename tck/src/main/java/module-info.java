/** What every adapter and every detector has to pass. Open, so that JUnit runs what a test inherits. */
open module dev.smartasync.tck {
    requires transitive dev.smartasync;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires jdk.management;
    requires static org.jspecify;

    exports dev.smartasync.tck;
}
