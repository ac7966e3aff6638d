package dev.smartasync.tck;

/** Threads for tests that are compiled for a release without virtual ones. */
public final class Threads {
    private Threads() {}

    /** Runs {@code task} on a new daemon thread. */
    public static void startNew(Runnable task) {
        Thread thread = new Thread(task, "test");
        thread.setDaemon(true);
        thread.start();
    }

    /** Runs {@code task} on a new virtual thread, from Java 21 on. */
    public static void startVirtual(Runnable task) {
        try {
            Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, task);
        } catch (ReflectiveOperationException tooOld) {
            throw new AssertionError("No virtual threads before Java 21", tooOld);
        }
    }
}
