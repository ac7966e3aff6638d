package dev.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.adapter.testing.OneWorker;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Timeout(30)
@Tag("A2")
class OwnBlockTest {
    @Test
    void hangs_on_the_only_thread_of_a_pool_that_computes_the_value() throws Exception {
        assertThat(OneWorker.hangsIn(pool -> Mono.fromCallable(() -> "value")
                        .subscribeOn(Schedulers.fromExecutor(pool))
                        .block()))
                .startsWith("reactor.core.");
    }
}
