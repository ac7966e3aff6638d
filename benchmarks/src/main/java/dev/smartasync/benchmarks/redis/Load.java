package dev.smartasync.benchmarks.redis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

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

    /** How long each call took, in nanoseconds, sorted; how many there were in a second, and the bytes that each took. */
    record Latencies(long[] sorted, double perSecond, double bytes) {

        /** The smallest that is at least as long as so many of 100. */
        double percentile(double percent) {
            int rank = (int) Math.ceil(percent * sorted.length / 100 - ROUNDING);
            return sorted[Math.max(rank, 1) - 1];
        }
    }

    Latencies on(Client client, long millis) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            Allocated before = Allocated.now();
            long begun = System.nanoTime();
            long end = begun + millis * 1_000_000;
            List<Future<Calls>> each = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                String key = "key" + caller;
                each.add(threads.submit(() -> call(client, key, end)));
            }
            List<Calls> all = new ArrayList<>();
            for (Future<Calls> calls : each) {
                all.add(calls.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            double bytes = Allocated.now().since(before);
            for (Calls calls : all) {
                bytes -= calls.bytesOfOurs;
            }
            long[] sorted =
                    all.stream().flatMapToLong(Calls::latencies).sorted().toArray();
            return new Latencies(sorted, sorted.length / seconds, bytes / sorted.length);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Calls call(Client client, String key, long end) {
        Calls calls = new Calls();
        long before = System.nanoTime();
        do {
            client.set(key, VALUE);
            long between = System.nanoTime();
            calls.add(between - before);
            if (!VALUE.equals(client.get(key))) {
                throw new IllegalStateException("Redis has lost " + key);
            }
            before = System.nanoTime();
            calls.add(before - between);
        } while (before < end);
        return calls;
    }

    /** What one caller has seen, and the bytes that were needed to write it down. */
    private static final class Calls {
        private long[] latencies = new long[1024];
        private long bytesOfOurs = Allocated.byArray(latencies.length);
        private int count;

        void add(long latency) {
            if (count == latencies.length) {
                latencies = Arrays.copyOf(latencies, count * 2);
                bytesOfOurs += Allocated.byArray(count * 2);
            }
            latencies[count++] = latency;
        }

        LongStream latencies() {
            return Arrays.stream(latencies, 0, count);
        }
    }
}
