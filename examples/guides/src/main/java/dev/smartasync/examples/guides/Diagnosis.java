package dev.smartasync.examples.guides;

import dev.smartasync.Smart;

/** What to print where one does not know. */
final class Diagnosis {
    private Diagnosis() {}

    static String whereAmI() {
        // guide: where-am-i
        String answer = Smart.callerContext().toString();
        // "vert.x-eventloop-thread-0" FORBIDDEN: it is an event loop (Netty)
        // end
        return answer;
    }
}
