package dev.smartasync.vertx;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.smartasync.Bridge;
import dev.smartasync.spi.Operation;
import io.vertx.core.Context;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import io.vertx.core.internal.ContextInternal;
import io.vertx.core.spi.context.storage.ContextLocal;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Vert.x gives each request a duplicate of its verticle's context, on the same event loop, with locals of its own (who is asking, a
 * trace): what depends on one request's future must not see those of the request that happened to complete it.
 */
@Timeout(30)
@Tag("O3")
@Tag("vertx-5")
class ContextLocalsTest {
    private static final ContextLocal<String> WHO = ContextLocal.registerLocal(String.class);
    private static final Operation PRICE = Operation.of("Catalog.price");

    private final Bridge bridge = Bridge.builder()
            .services(false)
            .adapter(new VertxAdapter())
            .detector(new VertxDetector())
            .build();

    @RegisterExtension
    final Contexts contexts = new Contexts();

    private static Context request(Context verticle, String who) {
        Context request = ((ContextInternal) verticle).duplicate();
        request.putLocal(WHO, who);
        return request;
    }

    private static String who() {
        return Vertx.currentContext().getLocal(WHO);
    }

    @Test
    void dependents_see_the_locals_of_their_own_request_after_an_offload() throws Exception {
        Context ann = request(contexts.eventLoop(), "Ann");
        CompletableFuture<String> dependent =
                Contexts.on(ann, () -> bridge.async(() -> "value").thenApply(value -> who()));
        assertThat(dependent.get(10, SECONDS)).isEqualTo("Ann");
    }

    @Test
    void dependents_see_the_locals_of_their_own_request_where_another_one_completes_the_stage() throws Exception {
        Context verticle = contexts.eventLoop();
        CompletableFuture<String> cached = new CompletableFuture<>();
        CompletableFuture<String> dependent = Contexts.on(
                request(verticle, "Ann"), () -> bridge.handOver(PRICE, cached).thenApply(value -> who()));
        Contexts.on(request(verticle, "Bob"), () -> cached.complete("value"));
        assertThat(dependent.get(10, SECONDS)).isEqualTo("Ann");
    }

    /** Two requests of one verticle, whose tasks take turns on the virtual-thread context. */
    @ParameterizedTest
    @EnumSource(names = {"WORKER", "VIRTUAL_THREAD"})
    @Tag("A3")
    void a_synchronous_call_gives_its_value_and_its_caller_keeps_the_locals(ThreadingModel model) throws Exception {
        assumeTrue(model != ThreadingModel.VIRTUAL_THREAD || Runtime.version().feature() >= 21);
        Context verticle = contexts.of(model);
        CatalogSync view = CatalogSync.of(() -> contexts.vertx.executeBlocking(() -> "10 EUR"), bridge);
        CompletableFuture<String> ann =
                Contexts.start(request(verticle, "Ann"), () -> who() + ": " + view.price() + " for " + who());
        CompletableFuture<String> bob =
                Contexts.start(request(verticle, "Bob"), () -> who() + ": " + view.price() + " for " + who());
        assertThat(ann.get(10, SECONDS)).isEqualTo("Ann: 10 EUR for Ann");
        assertThat(bob.get(10, SECONDS)).isEqualTo("Bob: 10 EUR for Bob");
    }
}
