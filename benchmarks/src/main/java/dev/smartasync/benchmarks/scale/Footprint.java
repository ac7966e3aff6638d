package dev.smartasync.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What this process takes right now.
 *
 * @param heap bytes of the heap in use after a collection
 * @param peak the most bytes of memory that it ever took, or 0 where the system does not tell
 * @param threads of the system, or 0 where it does not tell
 */
record Footprint(long heap, long peak, long threads) {
    private static final Path STATUS = Path.of("/proc/self/status");

    static Footprint now() {
        List<String> status = status();
        return new Footprint(usedHeap(), value(status, "VmHWM:") * 1024, value(status, "Threads:"));
    }

    /** For {@link FreshJvm} to read: of the heap what is new. */
    void print(Footprint before) {
        System.out.println("heap=" + (heap - before.heap));
        System.out.println("peak=" + peak);
        System.out.println("threads=" + threads);
    }

    /** Threads of the system, or 0 where it does not tell. */
    static long threadsNow() {
        return value(status(), "Threads:");
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int collection = 0; collection < 3; collection++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static List<String> status() {
        try {
            return Files.isReadable(STATUS) ? Files.readAllLines(STATUS) : List.of();
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static long value(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElse(0);
    }
}
