package dev.smartasync.tests.runtimes;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.Server;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("C4")
@Timeout(60)
class ArmeriaTest {
    private final CompletableFuture<Seen> inService = new CompletableFuture<>();
    private final CompletableFuture<Seen> inBlockingTask = new CompletableFuture<>();

    @Test
    void a_service_must_not_wait_on_its_event_loop_and_may_in_a_blocking_task() throws Exception {
        Server server = Server.builder()
                .http(0)
                .service("/", (context, request) -> {
                    Seen.here(inService);
                    return HttpResponse.of(
                            () -> {
                                Seen.here(inBlockingTask);
                                return HttpResponse.of(204);
                            },
                            context.blockingTaskExecutor());
                })
                .build();
        server.start().get(20, SECONDS);
        try {
            Http.get(server.activeLocalPort(), "/");
            inService.get(20, SECONDS).mustNotWait("armeria");
            inBlockingTask.get(20, SECONDS).mayWait();
        } finally {
            server.stop().get(20, SECONDS);
        }
    }
}
