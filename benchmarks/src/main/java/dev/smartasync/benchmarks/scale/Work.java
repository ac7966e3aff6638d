package dev.smartasync.benchmarks.scale;

import dev.smartasync.Smart;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What as many callers as there are cores do as often as they can. */
enum Work {
    JOIN("await of a complete stage", "`join`", 1) {
        @Override
        void once() {
            String unused = DESK.ask(complete).join();
        }
    },
    SYNC_VIEW("await of a complete stage", "`XSync`", 1) {
        @Override
        void once() {
            String unused = VIEW.ask(complete);
        }
    },
    SUPPLY_ASYNC("offload, 100 in flight", "`supplyAsync`", Work.IN_FLIGHT) {
        @Override
        void once() {
            all(() -> CompletableFuture.supplyAsync(() -> "value", Threads.EXECUTOR));
        }
    },
    SMART_ASYNC("offload, 100 in flight", "`Smart.async`", Work.IN_FLIGHT) {
        @Override
        void once() {
            all(() -> Smart.async(() -> "value"));
        }
    };

    private static final int IN_FLIGHT = 100;
    private static final Desk DESK = new Desk();
    private static final DeskSync VIEW = DeskSync.of(DESK);
    /** Read anew for each call, which is not moved out of the loop then. */
    private static volatile CompletableFuture<String> complete = CompletableFuture.completedFuture("value");

    final String kind;
    final int operations;
    private final String title;

    /** @param operations how many of them it does at once */
    Work(String kind, String title, int operations) {
        this.kind = kind;
        this.title = title;
        this.operations = operations;
    }

    abstract void once();

    @Override
    public String toString() {
        return title;
    }

    private static void all(Supplier<CompletableFuture<String>> call) {
        CompletableFuture<?>[] calls = new CompletableFuture<?>[IN_FLIGHT];
        for (int index = 0; index < calls.length; index++) {
            calls[index] = call.get();
        }
        for (CompletableFuture<?> each : calls) {
            Object unused = each.join();
        }
    }
}
