package cases;

import dev.smartasync.Blocking;
import dev.smartasync.CallerContext;
import dev.smartasync.Smart;
import java.util.Iterator;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.BaseStream;

/** What calls give, one line each: values, what futures hold, what streams and publishers send, and failures. */
public final class Calls {
    private Calls() {}

    public static String of(Callable<?>... calls) {
        StringJoiner lines = new StringJoiner("\n");
        for (Callable<?> call : calls) {
            lines.add(one(call));
        }
        return lines.toString();
    }

    /** On a thread that must not wait. */
    public static <T> T onALoop(Callable<T> call) throws Exception {
        return CallerContext.with(Blocking.FORBIDDEN, call);
    }

    /** On a thread whose context has to go on while it waits. */
    public static <T> T confined(Callable<T> call) throws Exception {
        return CallerContext.with(Blocking.CONFINED, call);
    }

    private static String one(Callable<?> call) {
        try {
            return shown(call.call());
        } catch (Throwable failure) {
            return failed(failure);
        }
    }

    private static String shown(Object value) throws Exception {
        if (value instanceof BaseStream<?, ?> stream) {
            try (stream) {
                return "stream of " + elements(stream.iterator());
            }
        }
        if (value instanceof Future<?> future) {
            return "future of " + later(future);
        }
        if (value instanceof CompletionStage<?> stage) {
            return "stage of " + later(stage.toCompletableFuture());
        }
        if (value instanceof Publisher<?> publisher) {
            return "publisher of " + Smart.collect(publisher);
        }
        return String.valueOf(value);
    }

    private static String elements(Iterator<?> iterator) {
        StringJoiner elements = new StringJoiner(", ", "[", "]");
        iterator.forEachRemaining(element -> elements.add(String.valueOf(element)));
        return elements.toString();
    }

    private static String later(Future<?> future) throws Exception {
        try {
            return String.valueOf(future.get(30, TimeUnit.SECONDS));
        } catch (ExecutionException failed) {
            return failed(failed.getCause());
        }
    }

    private static String failed(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return failure instanceof CompletionException && failure.getCause() != null
                ? name + " of " + failed(failure.getCause())
                : name + ": " + failure.getMessage();
    }
}
