package dev.smartasync.benchmarks.heartbeat;

import dev.smartasync.SmartAsync;
import java.time.Duration;

/** A synchronous target that takes its time. */
@SmartAsync
public class Shop {
    private final Duration duration;

    Shop(Duration duration) {
        this.duration = duration;
    }

    /** Blocks. */
    public String price() throws InterruptedException {
        Thread.sleep(duration.toMillis());
        return "10 EUR";
    }
}
