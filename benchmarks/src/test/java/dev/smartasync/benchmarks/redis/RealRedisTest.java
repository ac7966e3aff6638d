package dev.smartasync.benchmarks.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.smartasync.benchmarks.run.Effort;
import dev.smartasync.benchmarks.run.Figure;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RealRedisTest {

    @Nested
    class With_a_server {

        /** Where the machine has none this is skipped, but in a build of the project's own it fails. */
        @BeforeAll
        static void needsServer() {
            boolean missing = RedisServer.program().isEmpty();
            if (missing && "true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("RealRedisTest needs redis-server: install it, for CI=true.");
            }
            if (missing) {
                System.err.println("\n*** SKIPPED: RealRedisTest needs redis-server, which is not on the PATH."
                        + " On Debian: apt-get install redis-server ***\n");
            }
            assumeThat(missing).isFalse();
        }

        @Test
        void every_client_is_measured_in_every_round() throws Exception {
            List<Figure> figures = new RealRedis(List.of(2)).run(new Effort(1, 1, 10, 1, 10));

            assertThat(figures)
                    .hasSize(4 * Clients.values().length)
                    .allSatisfy(figure -> assertThat(figure.rounds())
                            .hasSize(RealRedis.MORE_ROUNDS)
                            .allSatisfy(score -> assertThat(score).isPositive()));
        }

        @Test
        void every_client_allocates_something_for_each_call() throws Exception {
            List<Figure> figures = new RealRedis(List.of(1)).run(new Effort(1, 1, 50, 1, 50));

            assertThat(figures)
                    .filteredOn(figure -> figure.params().get("measure").equals("throughput"))
                    .hasSize(Clients.values().length)
                    .allSatisfy(figure -> assertThat(figure.bytes())
                            .hasSize(RealRedis.MORE_ROUNDS)
                            .allSatisfy(bytes -> assertThat(bytes).isBetween(50.0, 100_000.0)));
        }

        @Test
        void every_client_talks_to_the_server() throws Exception {
            try (RedisServer server = RedisServer.start()) {
                for (Clients each : Clients.values()) {
                    try (Client client = each.open(server.port(), 1)) {
                        client.set("key", each.name());
                        assertThat(client.get("key")).isEqualTo(each.name());
                    }
                }
            }
        }
    }

    @Test
    void a_percentile_is_the_smallest_latency_that_so_many_do_not_exceed() {
        Load.Latencies latencies =
                new Load.Latencies(LongStream.rangeClosed(1, 1000).toArray(), 1, 0);

        assertThat(latencies.percentile(50)).isEqualTo(500);
        assertThat(latencies.percentile(99.9)).isEqualTo(999);
        assertThat(new Load.Latencies(new long[] {7}, 1, 0).percentile(50)).isEqualTo(7);
    }
}
