package dev.smartasync.internal.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that one method usually has in either colour. */
final class Names {
    private static final List<String> SUFFIXES = List.of("Async", "Blocking", "Sync");

    private Names() {}

    /** The name itself, then the same without a suffix and with each. */
    static Set<String> like(String name) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        String base = name;
        for (String suffix : SUFFIXES) {
            if (name.endsWith(suffix) && name.length() > suffix.length()) {
                base = name.substring(0, name.length() - suffix.length());
            }
        }
        names.add(base);
        for (String suffix : SUFFIXES) {
            names.add(base + suffix);
        }
        return names;
    }
}
