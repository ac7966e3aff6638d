package dev.smartasync.jfr.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smartasync.jfr.shop.NettyService;
import dev.smartasync.jfr.shop.ReactorService;
import dev.smartasync.jfr.shop.VertxService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Services that know nothing of all this, each in a JVM of its own that was started with a flight recording and nothing else. */
@Timeout(120)
class ServicesTest {
    @TempDir
    Path directory;

    @Test
    void three_mistakes_are_found_in_a_vertx_service_and_nothing_else() throws Exception {
        assertThat(mistakesIn(VertxService.class))
                .containsExactlyInAnyOrder(
                        "Vert.x event loop: Catalog.pause -> Thread.sleep",
                        "Vert.x event loop: Catalog.query -> JdbcStatement.execute",
                        "Vert.x event loop: Catalog.price -> FutureTask.get");
    }

    @Test
    void three_mistakes_are_found_in_a_reactor_netty_service_and_nothing_else() throws Exception {
        assertThat(mistakesIn(ReactorService.class))
                .containsExactlyInAnyOrder(
                        "Reactor Netty event loop: Catalog.pause -> Thread.sleep",
                        "Reactor Netty event loop: Catalog.reserve -> JdbcStatement.execute",
                        "Reactor parallel or single scheduler: Catalog.price -> FutureTask.get");
    }

    @Test
    void three_mistakes_are_found_in_a_netty_service_and_nothing_else() throws Exception {
        assertThat(mistakesIn(NettyService.class))
                .containsExactlyInAnyOrder(
                        "Netty event loop: Catalog.pause -> Thread.sleep",
                        "Netty event loop: Catalog.query -> JdbcStatement.execute",
                        "Netty event loop: Catalog.price -> FutureTask.get");
    }

    private Set<String> mistakesIn(Class<?> service) throws Exception {
        Path report = directory.resolve("report.json");
        Run run = Run.of(
                "jfr", record(service).toString(), "--format", "json", "--at-least", "50ms", "--output", "" + report);
        assertThat(run.status()).as(run.err()).isZero();

        Set<String> mistakes = new TreeSet<>();
        for (JsonNode finding : new JsonMapper().readTree(report.toFile()).get("findings")) {
            String type = finding.get("class").asText();
            mistakes.add("%s: %s.%s -> %s"
                    .formatted(
                            finding.get("loop").asText(),
                            type.substring(type.lastIndexOf('.') + 1),
                            finding.get("method").asText(),
                            finding.get("call").asText()));
        }
        return mistakes;
    }

    private Path record(Class<?> service) throws Exception {
        Path recording = directory.resolve("service.jfr");
        Path output = directory.resolve("service.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:StartFlightRecording=settings=profile,filename=" + recording,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        service.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        } finally {
            process.destroyForcibly();
        }
        return recording;
    }
}
