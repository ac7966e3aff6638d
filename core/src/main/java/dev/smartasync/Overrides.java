package dev.smartasync;

import dev.smartasync.BridgeBuilder.WhenForbidden;
import dev.smartasync.internal.observe.Reports;
import dev.smartasync.internal.thread.VirtualThreads;
import java.util.Locale;

/**
 * What an operator set by system property. Read when a bridge is built. A value that makes no sense is reported and ignored: a
 * slip of an operator's must not stop every call.
 */
final class Overrides {

    boolean enables(String detector) {
        return isOn("smartasync.detector." + detector, true);
    }

    WhenForbidden whenForbidden(WhenForbidden built) {
        String property = "smartasync.whenForbidden";
        String value = read(property);
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "" -> built;
            case "REFUSE" -> WhenForbidden.REFUSE;
            case "WARN" -> WhenForbidden.WARN;
            default -> ignored(property, value, "set it to REFUSE or WARN", built);
        };
    }

    boolean callerFrames(boolean built) {
        return isOn("smartasync.callerFrames", built);
    }

    /** {@code virtual} or {@code platform}; empty for what was built. */
    String offload() {
        String property = "smartasync.offload";
        String value = read(property);
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "" -> "";
            case "platform" -> "platform";
            case "virtual" ->
                VirtualThreads.exist()
                        ? "virtual"
                        : ignored(
                                property, value, "Java " + Runtime.version().feature() + " has no virtual threads", "");
            default -> ignored(property, value, "set it to virtual or platform", "");
        };
    }

    private static boolean isOn(String property, boolean built) {
        String value = read(property);
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "" -> built;
            case "on", "true" -> true;
            case "off", "false" -> false;
            default -> ignored(property, value, "set it to on or off", built);
        };
    }

    private static <T> T ignored(String property, String value, String wayOut, T built) {
        String message = "The system property " + property + " is \"" + value + "\", which is ignored: " + wayOut;
        Reports.warn(message, message);
        return built;
    }

    private static String read(String property) {
        return System.getProperty(property, "").strip();
    }
}
