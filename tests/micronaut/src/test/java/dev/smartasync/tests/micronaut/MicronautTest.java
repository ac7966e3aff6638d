package dev.smartasync.tests.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("C4")
@Timeout(60)
class MicronautTest {
    private final EmbeddedServer server =
            ApplicationContext.run(EmbeddedServer.class, Map.<String, Object>of("micronaut.server.port", -1));

    @AfterEach
    void stop() {
        server.close();
    }

    private String get(String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(server.getURI().resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void a_method_must_not_wait_on_its_event_loop() throws Exception {
        assertThat(get("/plain")).isEqualTo("FORBIDDEN reactor, refused");
        assertThat(get("/reactive")).isEqualTo("FORBIDDEN reactor, refused");
    }

    @Test
    void a_method_may_wait_on_the_executor_for_blocking_work() throws Exception {
        assertThat(get("/blocking")).isEqualTo("ALLOWED default, value");
    }
}
