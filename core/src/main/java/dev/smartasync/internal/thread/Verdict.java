package dev.smartasync.internal.thread;

import dev.smartasync.Blocking;

/** An answer for a thread, and whose it is. Made beforehand and shared, so that finding one allocates nothing. */
interface Verdict {

    /** What the thread may do. */
    Blocking blocking();

    /** The name by which an operator disables whoever says so. */
    String detector();

    /** Why, as the end of a sentence that begins with the thread. Asked on the thread in question. */
    String reason(Thread thread);

    /** A verdict whose reason is the same for every thread. */
    record Plain(Blocking blocking, String detector, String reason) implements Verdict {
        @Override
        public String reason(Thread thread) {
            return reason;
        }
    }
}
