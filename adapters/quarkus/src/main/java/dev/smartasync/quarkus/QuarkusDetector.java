package dev.smartasync.quarkus;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import io.quarkus.runtime.Application;
import io.quarkus.runtime.BlockingOperationControl;
import org.jspecify.annotations.Nullable;

/**
 * Asks Quarkus whether the current thread is an I/O thread of any of its extensions. Whichever brings the thread knows the way back to it:
 * Vert.x's adapter, or the core, for a loop of Netty's.
 */
public final class QuarkusDetector implements BlockingDetector {

    /** For {@link java.util.ServiceLoader}, or to be given to a bridge. */
    public QuarkusDetector() {}

    @Override
    public String name() {
        return "quarkus";
    }

    @Override
    public @Nullable Blocking detect(Thread current) {
        return Application.currentApplication() == null || mayWait() ? null : Blocking.FORBIDDEN;
    }

    /** Quarkus does not expect to be asked before an application has made its extensions known. */
    private static boolean mayWait() {
        try {
            return BlockingOperationControl.isBlockingAllowed();
        } catch (NullPointerException stillStarting) {
            return true;
        }
    }

    @Override
    public String reason(Thread current) {
        return "it is an I/O thread (Quarkus)";
    }
}
