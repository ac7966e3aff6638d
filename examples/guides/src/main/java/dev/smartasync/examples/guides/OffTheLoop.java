package dev.smartasync.examples.guides;

import dev.smartasync.Smart;
import java.util.concurrent.CompletableFuture;

/** Synchronous code that somebody calls on an event loop, and that is too long to be rewritten today. */
final class OffTheLoop {
    private final PlainThread plain;

    OffTheLoop(PlainThread plain) {
        this.plain = plain;
    }

    // guide: off-the-loop
    CompletableFuture<String> offer(String item) {
        return Smart.async(() -> plain.offer(item));
    }
    // end
}
