package dev.smartasync;

import dev.smartasync.BridgeBuilder.WhenForbidden;
import dev.smartasync.internal.service.Properties;
import dev.smartasync.internal.thread.VirtualThreads;
import java.util.Locale;

/** What an operator set instead of what a bridge is built with. Read then. */
final class Overrides {

    WhenForbidden whenForbidden(WhenForbidden built) {
        String property = "smartasync.whenForbidden";
        String value = Properties.read(property);
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "" -> built;
            case "REFUSE" -> WhenForbidden.REFUSE;
            case "WARN" -> WhenForbidden.WARN;
            default -> Properties.ignored(property, value, "set it to REFUSE or WARN", built);
        };
    }

    boolean callerFrames(boolean built) {
        return Properties.isOn("smartasync.callerFrames", built);
    }

    /** {@code virtual} or {@code platform}; empty for what was built. */
    String offload() {
        String property = "smartasync.offload";
        String value = Properties.read(property);
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "" -> "";
            case "platform" -> "platform";
            case "virtual" ->
                VirtualThreads.exist()
                        ? "virtual"
                        : Properties.ignored(
                                property, value, "Java " + Runtime.version().feature() + " has no virtual threads", "");
            default -> Properties.ignored(property, value, "set it to virtual or platform", "");
        };
    }
}
