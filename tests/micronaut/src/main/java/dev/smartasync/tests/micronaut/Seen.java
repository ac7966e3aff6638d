package dev.smartasync.tests.micronaut;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/** What the core says of the thread that handles a request, and of a wait there. */
@Controller(produces = MediaType.TEXT_PLAIN)
public class Seen {
    private final Bridge core = Bridge.builder().services(false).build();

    @Get("/plain")
    public String plain() {
        return seen();
    }

    @Get("/reactive")
    public Mono<String> reactive() {
        return Mono.fromSupplier(this::seen);
    }

    @Get("/blocking")
    @ExecuteOn(TaskExecutors.BLOCKING)
    public String blocking() {
        return seen();
    }

    private String seen() {
        return core.blocking() + " " + core.callerContext().detector() + ", " + waited();
    }

    private String waited() {
        try {
            return core.await(CompletableFuture.supplyAsync(() -> "value"));
        } catch (BlockingNotAllowedException refused) {
            return "refused";
        }
    }
}
