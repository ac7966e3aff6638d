package dev.smartasync.adapter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OneWorkerTest {

    @Test
    void hangs_where_its_pool_is_not_told_that_it_waits() throws Exception {
        assertThat(OneWorker.hangsIn(OneWorkerTest::untold)).isEqualTo(OneWorkerTest.class.getName());
    }

    @Test
    void goes_on_where_its_pool_is_told() throws Exception {
        assertThat(OneWorker.hangsIn(pool ->
                        CompletableFuture.supplyAsync(() -> "value", pool).join()))
                .isEmpty();
    }

    @Test
    void goes_on_where_it_has_nothing_to_wait_for() throws Exception {
        assertThat(OneWorker.hangsIn(pool -> "value")).isEmpty();
    }

    private static Object untold(ForkJoinPool pool) {
        CountDownLatch done = new CountDownLatch(1);
        pool.execute(done::countDown);
        try {
            done.await();
            return "value";
        } catch (InterruptedException end) {
            return "interrupted";
        }
    }
}
