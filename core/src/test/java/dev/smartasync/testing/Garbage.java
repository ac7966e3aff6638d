package dev.smartasync.testing;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/** Tells whether an object can be collected. */
public final class Garbage {
    private static final int ATTEMPTS = 100;
    private static final long A_MOMENT = 50;

    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
    private final Reference<Object> reference;

    /** Watches an object, which the caller must let go. */
    public Garbage(Object object) {
        reference = new WeakReference<>(object, collected);
    }

    /** Whether the object is gone, if not at once then after a collection or a few. */
    public boolean isCollected() throws InterruptedException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            System.gc();
            if (collected.remove(A_MOMENT) == reference) {
                return true;
            }
        }
        return false;
    }
}
