package dev.smartasync.tests.toolkits;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Starts JavaFX. */
final class JavaFx {
    private JavaFx() {}

    public static void main(String[] arguments) throws Exception {
        Asked.print("before");
        CompletableFuture<Void> back = new CompletableFuture<>();
        Platform.startup(() -> Asked.printOnTheThread().thenRun(() -> back.complete(null)));
        back.get(30, TimeUnit.SECONDS);
        Asked.print("after");
        System.exit(0);
    }
}
