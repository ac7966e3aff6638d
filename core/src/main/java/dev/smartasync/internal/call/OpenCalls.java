package dev.smartasync.internal.call;

/** The open calls of a bridge, one object for each depth of nesting; so that a call of a usual depth allocates none. */
final class OpenCalls {
    private static final int KEPT = 32;

    private final Awaiter awaiter;
    private final OpenCall outermost;
    private final OpenCall[] nested = new OpenCall[KEPT];

    OpenCalls(Awaiter awaiter) {
        this.awaiter = awaiter;
        this.outermost = new OpenCall(awaiter, 0, null);
        for (int depth = 0; depth < KEPT; depth++) {
            nested[depth] = new OpenCall(awaiter, depth, null);
        }
    }

    OpenCall at(int depth) {
        if (depth == 0) {
            return outermost; // known before the depth is: the processor need not wait for it
        }
        return depth < KEPT ? nested[depth] : new OpenCall(awaiter, depth, null);
    }
}
