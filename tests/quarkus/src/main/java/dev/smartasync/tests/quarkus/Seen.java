package dev.smartasync.tests.quarkus;

import dev.smartasync.BlockingNotAllowedException;
import dev.smartasync.Bridge;
import dev.smartasync.quarkus.QuarkusDetector;
import dev.smartasync.spi.BlockingDetector;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;

/** What is said of the thread that handles a request: by the core alone, by Quarkus, and of a wait. */
@Path("/")
public class Seen {
    private final Bridge core = Bridge.builder().services(false).build();
    private final BlockingDetector quarkus = new QuarkusDetector();

    @Inject
    @VirtualThreads
    ExecutorService virtualThreads;

    @GET
    @Path("io")
    @NonBlocking
    public String onIoThread() {
        return seen();
    }

    @GET
    @Path("worker")
    @Blocking
    public String onWorker() {
        return seen();
    }

    /** On the executor of {@code @RunOnVirtualThread}, an annotation that keeps an application from being built for JDK 17. */
    @GET
    @Path("virtual")
    @Blocking
    public String onVirtualThread() throws ExecutionException, InterruptedException {
        return virtualThreads.submit(this::seen).get();
    }

    private String seen() {
        return core.blocking() + " " + core.callerContext().detector() + ", " + quarkus.detect(Thread.currentThread())
                + ", " + Bridge.standard().blocking() + ", " + waited();
    }

    private String waited() {
        try {
            return Bridge.standard().await(CompletableFuture.supplyAsync(() -> "value"));
        } catch (BlockingNotAllowedException refused) {
            return "refused";
        }
    }
}
