package dev.smartasync.internal.thread;

import org.jspecify.annotations.Nullable;

/** Threads that are plain {@link Thread}s and must not block, recognised by the name that their library gives them. */
final class NamedThreads {
    private NamedThreads() {}

    /** The detector that knows a thread of this name, or {@code null}. */
    static @Nullable String detector(String name) {
        return switch (name) {
            case "CompletableFutureDelayScheduler" -> "jdk";
            case "JavaFX Application Thread" -> "javafx";
            default -> null;
        };
    }

    /** Why, as the end of a sentence that begins with the thread. */
    static String reason(String detector) {
        return detector.equals("jdk")
                ? "it runs every time-out of this process (JDK)"
                : "it is the application thread (JavaFX)";
    }

    /** {@code class#method} of a static method that takes a task to this thread, if there is one. */
    static @Nullable String resume(String detector) {
        return detector.equals("javafx") ? "javafx.application.Platform#runLater" : null;
    }
}
