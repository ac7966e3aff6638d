package dev.smartasync.internal.observe;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the library has to say for itself, through the platform's logger, each thing once. */
public final class Reports {
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private Reports() {}

    /** Something of somebody else's does not work and is left out from here on. */
    public static void disabled(String what, Throwable reason) {
        once(what, Level.INFO, message(what, reason));
    }

    /** One of several of a kind does not work, and only the reason tells which. */
    public static void disabledOne(String kind, Throwable reason) {
        String message = message(kind, reason);
        once(message, Level.INFO, message);
    }

    /** Something that the user should change, said once for each {@code subject}. */
    public static void warn(String subject, String message) {
        once(subject, Level.WARNING, message);
    }

    /** A failure that nobody else sees. */
    public static void unexpected(String message, Throwable failure) {
        logger().log(Level.WARNING, message, failure);
    }

    private static String message(String what, Throwable reason) {
        String message = what + " is disabled: " + reason;
        return reason.getCause() == null ? message : message + ", because of " + reason.getCause();
    }

    private static void once(String subject, Level level, String message) {
        if (SAID.add(subject)) {
            logger().log(level, message);
        }
    }

    private static Logger logger() {
        return System.getLogger("dev.smartasync");
    }
}
