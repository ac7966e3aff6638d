package dev.smartasync.benchmarks.redis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What some callers do for some time: each sets a key of its own, gets it again, and begins anew. Platform threads, each of which waits
 * for its reply.
 */
final class Load {
    private static final String VALUE = "a value of thirty-two characters";

    private static final double ROUNDING = 1e-6;

    private final int callers;

    Load(int callers) {
        this.callers = callers;
    }

    /** How long each call took, in nanoseconds, sorted; and how many there were in a second. */
    record Latencies(long[] sorted, double perSecond) {

        /** The smallest that is at least as long as so many of 100. */
        double percentile(double percent) {
            int rank = (int) Math.ceil(percent * sorted.length / 100 - ROUNDING);
            return sorted[Math.max(rank, 1) - 1];
        }
    }

    Latencies on(Client client, long millis) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            long begun = System.nanoTime();
            long end = begun + millis * 1_000_000;
            List<Future<long[]>> each = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                String key = "key" + caller;
                each.add(threads.submit(() -> call(client, key, end)));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> latencies : each) {
                all.add(latencies.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            long[] sorted = all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Latencies(sorted, sorted.length / seconds);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] call(Client client, String key, long end) {
        long[] latencies = new long[1024];
        int count = 0;
        long before = System.nanoTime();
        do {
            if (count + 2 > latencies.length) {
                latencies = Arrays.copyOf(latencies, latencies.length * 2);
            }
            client.set(key, VALUE);
            long between = System.nanoTime();
            latencies[count++] = between - before;
            if (!VALUE.equals(client.get(key))) {
                throw new IllegalStateException("Redis has lost " + key);
            }
            before = System.nanoTime();
            latencies[count++] = before - between;
        } while (before < end);
        return Arrays.copyOf(latencies, count);
    }
}
