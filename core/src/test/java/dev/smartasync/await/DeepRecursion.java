package dev.smartasync.await;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Call;
import dev.smartasync.testing.Loop;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A target that calls itself through a view until the stack ends. As a program: prints how deep that is. */
final class DeepRecursion implements Catalog<CompletionStage<String>> {
    private static final CompletableFuture<String> COMPLETE = CompletableFuture.completedFuture("price");

    private final UnaryOperator<String> view;
    private int depth;

    private DeepRecursion(Function<Catalog<CompletionStage<String>>, UnaryOperator<String>> view) {
        this.view = view.apply(this);
    }

    public static void main(String[] arguments) throws Exception {
        int delegating = onStack(8 << 20, () -> deepest(Delegating::new));
        int waiting = onStack(8 << 20, () -> deepest(Waiting::new));
        System.out.println("delegating " + delegating + ", waiting " + waiting);
    }

    /** How deep it goes, the fifth time. */
    static int deepest(Function<Catalog<CompletionStage<String>>, UnaryOperator<String>> view) {
        DeepRecursion recursion = new DeepRecursion(view);
        for (int time = 0; time < 5; time++) {
            recursion.untilTheStackEnds();
        }
        return recursion.depth;
    }

    private void untilTheStackEnds() {
        depth = 0;
        try {
            String unused = view.apply("tea");
        } catch (StackOverflowError bottom) {
            return;
        }
        throw new AssertionError("The stack has no end");
    }

    @Override
    public CompletionStage<String> price(String item) {
        depth++;
        String unused = view.apply(item);
        return COMPLETE;
    }

    /** Runs {@code body} on a thread with a stack of this many bytes. */
    static <T> T onStack(long size, Callable<T> body) throws Exception {
        CompletableFuture<T> outcome = new CompletableFuture<>();
        Runnable task = () -> {
            try {
                outcome.complete(body.call());
            } catch (Throwable failure) {
                outcome.completeExceptionally(failure);
            }
        };
        new Thread(null, task, "caller", size).start();
        return Loop.get(outcome);
    }

    /** What a view that knows of no bridge would be. */
    private record Delegating(Catalog<CompletionStage<String>> target) implements UnaryOperator<String> {
        @Override
        public String apply(String item) {
            return target.price(item).toCompletableFuture().join();
        }
    }

    /** A view, in the shape that the processor writes. */
    private record Waiting(Catalog<CompletionStage<String>> target) implements UnaryOperator<String> {
        @Override
        public String apply(String item) {
            Call call = Bridge.standard().enter(CatalogSyncView.PRICE);
            if (call.isConfined()) {
                return call.awaitElsewhere(() -> target.price(item));
            }
            try {
                return call.await(CatalogSyncView.PRICE, target.price(item));
            } finally {
                call.exit();
            }
        }
    }
}
