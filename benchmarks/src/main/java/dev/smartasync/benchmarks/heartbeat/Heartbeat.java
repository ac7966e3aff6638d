package dev.smartasync.benchmarks.heartbeat;

import dev.smartasync.SmartMethod;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * For each event loop: the longest gap between two heartbeats while the loop is idle, while synchronous calls are made from it through the
 * asynchronous view, while they are made through {@link SmartMethod#call}, and while one is made directly, which blocks the loop.
 *
 * <p>Arguments: how many calls, and how many milliseconds each takes.
 */
public final class Heartbeat {
    private static final Duration IDLE = Duration.ofSeconds(2);

    private Heartbeat() {}

    /** The longest gaps on one loop. */
    record Gaps(Runtimes runtime, Duration idle, Duration view, Duration method, Duration blocked) {}

    /** Prints a table. */
    public static void main(String[] arguments) throws Exception {
        int calls = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        Duration duration = Duration.ofMillis(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50);
        List<Gaps> table = new ArrayList<>();
        for (Runtimes each : Runtimes.values()) {
            Gaps unusedWarmUp = measure(each, calls, duration, IDLE);
            table.add(measure(each, calls, duration, IDLE));
        }
        print(System.out, calls, duration, table);
    }

    static Gaps measure(Runtimes runtime, int calls, Duration duration, Duration idle) throws Exception {
        Shop shop = new Shop(duration);
        ShopAsync view = ShopAsync.of(shop);
        SmartMethod method = SmartMethod.of(Shop.class.getMethod("price"), shop);
        try (EventLoop loop = runtime.open()) {
            Heart heart = new Heart(loop);
            return new Gaps(
                    runtime,
                    heart.idle(loop, idle),
                    heart.calling(loop, calls, view::price),
                    heart.calling(loop, calls, () -> future(method)),
                    heart.calling(loop, 1, blocking(shop)));
        }
    }

    private static CompletableFuture<?> future(SmartMethod method) {
        try {
            return (CompletableFuture<?>) method.call();
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    /** What the loop is to be spared. */
    private static Supplier<CompletableFuture<?>> blocking(Shop shop) {
        return () -> {
            try {
                return CompletableFuture.completedFuture(shop.price());
            } catch (Exception failure) {
                return CompletableFuture.failedFuture(failure);
            }
        };
    }

    private static void print(PrintStream out, int calls, Duration duration, List<Gaps> table) {
        out.printf(
                Locale.ROOT,
                "%,d calls of %d ms each, %s %s, %d processors. The longest gap between two heartbeats, in milliseconds:%n%n",
                calls,
                duration.toMillis(),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        out.println("| event loop | idle | asynchronous view | `SmartMethod.call` | one call made directly |");
        out.println("|---|---|---|---|---|");
        for (Gaps each : table) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                    each.runtime(),
                    milliseconds(each.idle()),
                    milliseconds(each.view()),
                    milliseconds(each.method()),
                    milliseconds(each.blocked()));
        }
    }

    private static double milliseconds(Duration gap) {
        return gap.toNanos() / 1e6;
    }
}
