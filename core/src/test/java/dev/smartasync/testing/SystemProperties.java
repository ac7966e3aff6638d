package dev.smartasync.testing;

import java.util.HashMap;
import java.util.Map;

/** Sets system properties, and puts back what was there. */
public final class SystemProperties implements AutoCloseable {
    private final Map<String, String> before = new HashMap<>();

    /** Sets one more; {@code null} removes it. */
    public SystemProperties with(String name, String value) {
        if (!before.containsKey(name)) {
            before.put(name, System.getProperty(name));
        }
        set(name, value);
        return this;
    }

    @Override
    public void close() {
        before.forEach(SystemProperties::set);
    }

    private static void set(String name, String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }
}
