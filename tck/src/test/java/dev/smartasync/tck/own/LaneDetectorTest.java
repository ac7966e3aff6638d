package dev.smartasync.tck.own;

import dev.smartasync.Blocking;
import dev.smartasync.spi.BlockingDetector;
import dev.smartasync.tck.DetectorContract;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;

// guide: detector-test
class LaneDetectorTest extends DetectorContract {
    private final Lane lane = new Lane();

    @AfterEach
    void close() {
        lane.close();
    }

    @Override
    protected BlockingDetector detector() {
        return new LaneDetector();
    }

    @Override
    protected Blocking expected() {
        return Blocking.FORBIDDEN;
    }

    @Override
    protected <T> T onItsThread(Callable<T> body) throws Exception {
        FutureTask<T> task = new FutureTask<>(body);
        lane.execute(task);
        return task.get();
    }
}
// end
