package dev.smartasync.examples.vendors.jedis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.vendors.redis.RealRedis;
import dev.smartasync.examples.vendors.redis.RedisServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Event loops that call a blocking client, watched by Vert.x's checker of blocked threads and by BlockHound. */
@ExtendWith(RealRedis.class)
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class AsyncJedisTest {

    @Test
    void loops_that_call_the_asynchronous_view_are_not_blocked() throws Exception {
        Map<String, String> seen = seen("through the view");

        assertThat(seen)
                .containsEntry("blockhound", "{}")
                .containsEntry("checker", "0")
                .containsEntry("elsewhere", "0")
                .containsEntry("counted", "[250, 250, 250, 250]");
    }

    @Test
    void both_watchers_see_loops_that_call_it_directly() throws Exception {
        Map<String, String> seen = seen("directly");

        assertThat(seen.get("blockhound")).contains("read");
        assertThat(seen.get("checker")).isNotEqualTo("0");
    }

    private static Map<String, String> seen(String how) throws IOException, InterruptedException {
        try (RedisServer server = RedisServer.start()) {
            Process loops = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+IgnoreUnrecognizedVMOptions",
                            "-XX:+AllowRedefinitionToAddDeleteMethods",
                            // The pool of Jedis (commons-pool2) stalls under a thousand virtual threads of JDK 25, also
                            // when these
                            // are plainly started by an executor: see GenericObjectPool.create in a thread dump.
                            "-Dsmartasync.offload=platform",
                            "-Dvertx.logger-delegate-factory-class-name=io.vertx.core.logging.JULLogDelegateFactory",
                            "-cp",
                            System.getProperty("java.class.path"),
                            WatchedLoops.class.getName(),
                            Integer.toString(server.port()),
                            how)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(loops.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(loops.waitFor()).as(output).isZero();
            return output.lines()
                    .map(line -> line.split(" ", 2))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1], (first, second) -> second));
        }
    }
}
