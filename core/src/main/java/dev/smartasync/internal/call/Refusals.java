package dev.smartasync.internal.call;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.CallerContext;
import dev.smartasync.internal.observe.Reports;
import dev.smartasync.spi.Operation;

/** What happens to a wait that is asked for on a thread that must not wait. */
final class Refusals {
    private final Settings settings;

    Refusals(Settings settings) {
        this.settings = settings;
    }

    /** Refuses, or, where the bridge only warns, returns. */
    void forbidden(Operation operation) {
        CallerContext caller = settings.detection().explain();
        settings.observers().forbidden(operation, caller, settings.refuse());
        String message = message(operation, caller);
        if (settings.refuse()) {
            throw new BlockingNotAllowedException(message, caller);
        }
        Reports.warn(operation.name() + " on " + caller.detector(), message);
    }

    private static String message(Operation operation, CallerContext caller) {
        String wayOut = operation.twin() != null
                ? "Call " + operation.twin() + ", or move the caller off this thread with Smart.async(…)."
                : "Compose on the stage (thenApply, thenCompose; getNow, if it is complete),"
                        + " or move the caller off this thread with Smart.async(…).";
        return "Cannot wait for " + operation.name() + " on thread \"" + caller.thread() + "\": " + caller.reason()
                + ". " + wayOut;
    }
}
