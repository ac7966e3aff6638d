package dev.smartasync.examples.migration.bank;

import dev.smartasync.CallerContext;
import dev.smartasync.spi.BridgeListener;
import dev.smartasync.spi.Operation;
import java.lang.StackWalker.StackFrame;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;

/** The calls that a bridge would have refused, with the places that they come from. Each once. */
// guide: forbidden
final class Forbidden implements BridgeListener {
    private final Set<String> calls = new ConcurrentSkipListSet<>();

    @Override
    public void forbidden(Operation operation, CallerContext caller, boolean refused) {
        calls.add(operation.name() + " < " + callers() + ": " + caller.reason());
    }

    /** A listener is told on the thread that calls, so its stack tells who that is. */
    private static String callers() {
        return StackWalker.getInstance()
                .walk(frames -> frames.dropWhile(frame -> !isView(frame))
                        .dropWhile(frame -> isView(frame))
                        .limit(2)
                        .map(frame -> simpleName(frame) + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                        .collect(Collectors.joining(" < ")));
    }

    private static boolean isView(StackFrame frame) {
        return frame.getClassName().endsWith("SyncView"); // generated
    }
    // end

    private static String simpleName(StackFrame frame) {
        return frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1);
    }

    Collection<String> calls() {
        return calls;
    }
}
