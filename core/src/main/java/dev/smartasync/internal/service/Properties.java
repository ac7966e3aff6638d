package dev.smartasync.internal.service;

import dev.smartasync.internal.observe.Reports;
import java.util.Locale;

/** What an operator set by system property. A value that makes no sense is reported and ignored: a slip must not stop every call. */
public final class Properties {
    private Properties() {}

    /** Whether the detector of this name may be asked. */
    public static boolean enables(String detector) {
        return isOn("smartasync.detector." + detector, true);
    }

    /** {@code on} or {@code off}; what was built, where nothing is set. */
    public static boolean isOn(String property, boolean built) {
        String value = read(property);
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "" -> built;
            case "on", "true" -> true;
            case "off", "false" -> false;
            default -> ignored(property, value, "set it to on or off", built);
        };
    }

    /** What is set, or an empty string. */
    public static String read(String property) {
        return System.getProperty(property, "").strip();
    }

    /** Reports a value that makes no sense, and gives what was built. */
    public static <T> T ignored(String property, String value, String wayOut, T built) {
        String message = "The system property " + property + " is \"" + value + "\", which is ignored: " + wayOut;
        Reports.warn(message, message);
        return built;
    }
}
