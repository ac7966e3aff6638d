package dev.smartasync.jfr;

import java.util.List;
import java.util.Set;

/** Waits that are a loop's own business, or the JVM's, and nobody's mistake. */
final class OwnWaits {
    /** What waits for a loop's next task, or the lock of its selector. Matched at the end of a name, because libraries are shaded. */
    private static final Set<String> IDLE = Set.of(
            "io.netty.channel.nio.NioEventLoop.select",
            "io.netty.channel.nio.NioEventLoop.selectNow",
            "io.netty.channel.nio.NioIoHandler.select",
            "io.netty.channel.nio.NioIoHandler.selectNow",
            "io.netty.channel.nio.SelectedSelectionKeySetSelector.select",
            "io.netty.channel.nio.SelectedSelectionKeySetSelector.selectNow",
            "org.xnio.nio.WorkerThread.run",
            "jdk.internal.net.http.HttpClientImpl$SelectorManager.run",
            "io.netty.util.concurrent.SingleThreadEventExecutor.takeTask",
            "io.netty.util.concurrent.SingleThreadEventExecutor.confirmShutdown",
            "io.netty.util.concurrent.GlobalEventExecutor.takeTask",
            "io.netty.util.HashedWheelTimer$Worker.waitForNextTick",
            "java.util.concurrent.ThreadPoolExecutor.getTask",
            "java.util.concurrent.DelayScheduler.loop",
            "java.awt.EventQueue.getNextEvent",
            "com.sun.glass.ui.monocle.RunnableProcessor.runLoop");

    private OwnWaits() {}

    static boolean include(Wait wait, List<StackTraceElement> stack) {
        return isIdle(stack) || stack.stream().anyMatch(OwnWaits::loadsClass) || isLoopsOwnSocket(wait, stack);
    }

    private static boolean isIdle(List<StackTraceElement> stack) {
        return stack.stream()
                .filter(frame -> !Frames.isWaiting(frame))
                .findFirst()
                .map(Frames::method)
                .filter(waiter -> IDLE.stream().anyMatch(idle -> LoopTable.isOrIsShaded(waiter, idle)))
                .isPresent();
    }

    private static boolean loadsClass(StackTraceElement frame) {
        return frame.getMethodName().equals("loadClass") && frame.getClassName().endsWith("ClassLoader");
    }

    /** A loop's own channels are in non-blocking mode; only they are read and written by the loop's library itself. */
    private static boolean isLoopsOwnSocket(Wait wait, List<StackTraceElement> stack) {
        return (wait == Wait.SOCKET_READ || wait == Wait.SOCKET_WRITE)
                && stack.stream()
                        .map(StackTraceElement::getClassName)
                        .filter(type -> !type.startsWith("java.") && !type.startsWith("sun."))
                        .findFirst()
                        .filter(type -> ("." + type).contains(".io.netty.")
                                || type.startsWith("org.xnio.")
                                || type.startsWith("jdk.internal.net.http."))
                        .isPresent();
    }
}
