package dev.smartasync.tests.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

@io.quarkus.test.junit.QuarkusTest
@Tag("C4")
@Timeout(60)
class QuarkusTest {
    @TestHTTPResource("/")
    URI address;

    private String get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void an_io_thread_must_not_wait() throws Exception {
        assertThat(get("io")).isEqualTo("FORBIDDEN netty, FORBIDDEN, FORBIDDEN, refused");
    }

    @Test
    void a_worker_may_wait_and_is_confined_for_the_core_alone_which_sees_a_thread_of_vertx() throws Exception {
        assertThat(get("worker")).isEqualTo("CONFINED vertx, null, ALLOWED, value");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void a_virtual_thread_may_wait() throws Exception {
        assertThat(get("virtual")).isEqualTo("ALLOWED default, null, ALLOWED, value");
    }
}
