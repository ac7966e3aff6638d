package dev.smartasync.processor.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of constants after names of methods, each once: {@code FETCH_DATA}, {@code FETCH_DATA_2} for an overload. */
public final class Fields {
    private final Set<String> taken;

    /** @param taken names of types that a constant would hide */
    public Fields(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    public String next(String method) {
        String field = method.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
        String free = field;
        for (int i = 2; !taken.add(free); i++) {
            free = field + "_" + i;
        }
        return free;
    }
}
