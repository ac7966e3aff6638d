package dev.smartasync.jfr;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In what way a thread was blocked, as the JDK tells it apart. */
public enum Wait {
    /** In {@link Thread#sleep}. */
    SLEEP("jdk.ThreadSleep", "sleep", ""),
    /** Until another thread finishes, signals or releases: futures, latches, queues, {@code java.util.concurrent} locks. */
    PARK("jdk.ThreadPark", "park", "parkedClass"),
    /** To enter a {@code synchronized} method or block. */
    LOCK("jdk.JavaMonitorEnter", "lock", "monitorClass"),
    /** In {@link Object#wait}. */
    MONITOR_WAIT("jdk.JavaMonitorWait", "monitor wait", "monitorClass"),
    /** For bytes from a socket. */
    SOCKET_READ("jdk.SocketRead", "socket read", "host"),
    /** For a socket to take bytes. */
    SOCKET_WRITE("jdk.SocketWrite", "socket write", "host"),
    /** For bytes from a file. */
    FILE_READ("jdk.FileRead", "file read", "path"),
    /** For a file to take bytes. */
    FILE_WRITE("jdk.FileWrite", "file write", "path"),
    /** For a file to reach the disk. */
    FILE_FORCE("jdk.FileForce", "file force", "path");

    private static final Map<String, Wait> BY_EVENT =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Wait::event, Function.identity()));

    private final String event;
    private final String label;
    private final String targetField;

    Wait(String event, String label, String targetField) {
        this.event = event;
        this.label = label;
        this.targetField = targetField;
    }

    /** The name of the JDK's event, such as {@code jdk.ThreadPark}. */
    public String event() {
        return event;
    }

    /** A word or two for people. */
    public String label() {
        return label;
    }

    String targetField() {
        return targetField;
    }

    /** The kind of wait that events of this name tell of, if they do. */
    public static Optional<Wait> ofEvent(String name) {
        return Optional.ofNullable(BY_EVENT.get(name));
    }
}
