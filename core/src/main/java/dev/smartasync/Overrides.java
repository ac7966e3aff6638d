package dev.smartasync;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an operator set by system property. Read once, when a bridge is built. */
final class Overrides {

    boolean enables(String detector) {
        return !isOff("smartasync.detector." + detector);
    }

    BridgeBuilder.WhenForbidden whenForbidden(BridgeBuilder.WhenForbidden built) {
        String value = read("smartasync.whenForbidden");
        if (value == null) {
            return built;
        }
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "REFUSE" -> BridgeBuilder.WhenForbidden.REFUSE;
            case "WARN" -> BridgeBuilder.WhenForbidden.WARN;
            default ->
                throw new IllegalArgumentException(
                        "smartasync.whenForbidden is \"" + value + "\": set it to REFUSE or WARN, or leave it out");
        };
    }

    boolean callerFrames(boolean built) {
        return built && !isOff("smartasync.callerFrames");
    }

    String offload() {
        String value = read("smartasync.offload");
        return value == null ? "" : value;
    }

    private static boolean isOff(String property) {
        String value = read(property);
        return "off".equalsIgnoreCase(value) || "false".equalsIgnoreCase(value);
    }

    private static @Nullable String read(String property) {
        return System.getProperty(property);
    }
}
