package dev.smartasync.detection;

import dev.smartasync.Blocking;
import dev.smartasync.CallerContext;
import org.assertj.core.api.Condition;

/** What is expected of an answer. */
final class Answers {
    private Answers() {}

    static Condition<CallerContext> allowed() {
        return answer(Blocking.ALLOWED, "default", "no detector knows it as one that must not wait");
    }

    static Condition<CallerContext> forbidden(String detector, String reason) {
        return answer(Blocking.FORBIDDEN, detector, reason);
    }

    static Condition<CallerContext> answer(Blocking blocking, String detector, String reason) {
        return new Condition<>(
                actual -> actual.blocking() == blocking
                        && actual.detector().equals(detector)
                        && actual.reason().equals(reason),
                "%s by \"%s\" because %s",
                blocking,
                detector,
                reason);
    }
}
