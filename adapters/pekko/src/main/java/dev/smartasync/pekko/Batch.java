package dev.smartasync.pekko;

import org.jspecify.annotations.Nullable;
import scala.concurrent.AwaitPermission$;
import scala.concurrent.BlockContext;

/** Tasks that the current thread is to run one after the other. Apart from the detector, which is to be made without Scala too. */
final class Batch {
    private Batch() {}

    /** Gives what comes after the current task back to the dispatcher, if there is something: a batch does so before it blocks. */
    static void giveBack() {
        BlockContext context = BlockContext.current();
        if (context != Thread.currentThread()) {
            Object unused = context.<@Nullable Object>blockOn(() -> null, AwaitPermission$.MODULE$);
        }
    }
}
