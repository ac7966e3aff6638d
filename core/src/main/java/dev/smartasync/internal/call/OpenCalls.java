package dev.smartasync.internal.call;

/** The open calls of a bridge, one object for each depth of nesting; so that a call of a usual depth allocates none. */
final class OpenCalls {
    private static final int KEPT = 32;

    private final Awaiter awaiter;
    private final OpenCall[] kept = new OpenCall[KEPT];

    OpenCalls(Awaiter awaiter) {
        this.awaiter = awaiter;
        for (int depth = 0; depth < KEPT; depth++) {
            kept[depth] = new OpenCall(awaiter, depth);
        }
    }

    OpenCall at(int depth) {
        return depth < KEPT ? kept[depth] : new OpenCall(awaiter, depth);
    }
}
