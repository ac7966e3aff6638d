package dev.smartasync.tck.own;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import java.util.concurrent.Executor;

// guide: detector
public final class LaneDetector implements BlockingDetector {

    @Override
    public String name() {
        return "lane";
    }

    @Override
    public Blocking detect(Thread current) {
        return current instanceof Lane.LaneThread ? Blocking.FORBIDDEN : null;
    }

    @Override
    public String reason(Thread current) {
        return "it is a lane, on which everything else waits in line";
    }

    @Override
    public Executor loop() {
        return Thread.currentThread() instanceof Lane.LaneThread thread ? thread.lane() : null;
    }
}
// end
