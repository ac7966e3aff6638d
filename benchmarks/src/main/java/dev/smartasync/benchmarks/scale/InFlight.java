package dev.smartasync.benchmarks.scale;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

/** The program of one fresh JVM: has calls in flight, all waiting at once, and prints what they took. Arguments: the crowd, how many. */
final class InFlight {
    /** So that the frames on the waiting stacks are compiled ones, which are smaller; those of platform threads are not counted. */
    private static final int WARM_UP_ROUNDS = Threads.ARE_VIRTUAL ? 200 : 2;

    /** A pool keeps its platform threads: few, so that what is counted is not what it has already. */
    private static final int WARM_UP = Threads.ARE_VIRTUAL ? 1_000 : 10;

    private InFlight() {}

    public static void main(String[] arguments) throws InterruptedException {
        Crowd crowd = Crowd.valueOf(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        Footprint unusedFirst = Footprint.now(); // loads its classes, which would undo what is compiled below
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            Calls warmUp = new Calls(Math.min(count, WARM_UP));
            warmUp.start(crowd);
            warmUp.end();
        }
        Calls calls = new Calls(count);
        Footprint before = Footprint.now();
        long begun = System.nanoTime();
        calls.start(crowd);
        long waiting = System.nanoTime() - begun;
        Footprint.now().print(before);
        long replied = System.nanoTime();
        calls.end();
        System.out.println("nanos=" + (waiting + System.nanoTime() - replied));
    }

    /** The replies are there before: what is counted is what each call adds. */
    private static final class Calls {
        private final CompletableFuture<String>[] replies;
        private final CompletableFuture<?>[] results;

        @SuppressWarnings({"unchecked", "rawtypes"})
        Calls(int count) {
            replies = new CompletableFuture[count];
            results = new CompletableFuture[count];
            Arrays.setAll(replies, index -> new CompletableFuture<>());
        }

        /** Returns when all wait. */
        void start(Crowd crowd) throws InterruptedException {
            for (int call = 0; call < replies.length; call++) {
                results[call] = crowd.call(replies[call]);
            }
            for (CompletableFuture<String> reply : replies) {
                while (reply.getNumberOfDependents() == 0) {
                    Thread.sleep(1);
                }
            }
        }

        void end() {
            for (CompletableFuture<String> reply : replies) {
                reply.complete("value");
            }
            for (CompletableFuture<?> result : results) {
                Object unused = result.join();
            }
        }
    }
}
