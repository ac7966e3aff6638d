package dev.smartasync.tests.toolkits;

import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Display;

/** Makes a display, and is its thread. */
final class Swt {
    private Swt() {}

    public static void main(String[] arguments) {
        Asked.print("before");
        Display display = new Display();
        CompletableFuture<Void> back = Asked.printOnTheThread();
        while (!back.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.dispose();
        Asked.print("after");
        System.exit(0);
    }
}
