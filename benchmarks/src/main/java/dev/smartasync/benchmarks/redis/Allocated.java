package dev.smartasync.benchmarks.redis;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/** The bytes that all threads have allocated, each by its id. */
record Allocated(Map<Long, Long> bytes) {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Allocated now() {
        long[] threads = THREADS.getAllThreadIds();
        long[] allocated = THREADS.getThreadAllocatedBytes(threads);
        Map<Long, Long> bytes = new HashMap<>();
        for (int index = 0; index < threads.length; index++) {
            bytes.put(threads[index], Math.max(0, allocated[index]));
        }
        return new Allocated(bytes);
    }

    /** By the threads that still live. */
    long since(Allocated before) {
        return bytes.entrySet().stream()
                .mapToLong(each -> each.getValue() - before.bytes.getOrDefault(each.getKey(), 0L))
                .sum();
    }

    /** By an array of so many {@code long}s. */
    static long byArray(int length) {
        return 16 + 8L * length;
    }
}
