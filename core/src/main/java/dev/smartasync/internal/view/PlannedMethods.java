package dev.smartasync.internal.view;

import java.lang.reflect.Method;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each method of a view does, by identity: a proxy gives the very same {@link Method} each time, and not the one that was matched.
 *
 * <p>An open table whose entries are found once by what they are equal to. Threads that race may lose an entry, never see half of one;
 * what was lost is found again. It has room for each method twice over, so that there is always an end to what is probed.
 */
final class PlannedMethods {
    private record Entry(Method method, @Nullable ViewMethod planned) {}

    private final Map<Method, ViewMethod> matched;
    private final @Nullable Entry[] entries;

    PlannedMethods(Map<Method, ViewMethod> matched) {
        this.matched = matched;
        this.entries = new Entry[Integer.highestOneBit(matched.size() + ObjectMethods.COUNT) * 4];
    }

    /** What a method does, or {@code null} for a method of every object. */
    @Nullable
    @SuppressWarnings("ReferenceEquality") // the point of it
    ViewMethod find(Method method) {
        int last = entries.length - 1;
        int index = System.identityHashCode(method) & last;
        for (int probed = 0; probed <= last; probed++) {
            Entry entry = entries[index];
            if (entry == null) {
                entry = new Entry(method, matched.get(method));
                entries[index] = entry;
            }
            if (entry.method() == method) {
                return entry.planned();
            }
            index = (index + 1) & last;
        }
        return matched.get(method);
    }
}
