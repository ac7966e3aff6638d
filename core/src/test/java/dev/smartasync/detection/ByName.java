package dev.smartasync.detection;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;

/** A user's detector: threads whose name begins with a word must not block. */
record ByName(String name, String word) implements BlockingDetector {
    @Override
    public Blocking detect(Thread current) {
        return current.getName().startsWith(word) ? Blocking.FORBIDDEN : null;
    }
}
