package dev.smartasync.examples.vendors.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.vendors.redis.RealRedis;
import dev.smartasync.examples.vendors.redis.RedisServer;
import dev.smartasync.examples.vendors.redis.ScriptedRedis;
import dev.smartasync.examples.vendors.redis.script.Line;
import dev.smartasync.examples.vendors.redis.script.Script;
import io.quarkus.redis.runtime.datasource.BlockingRedisDataSourceImpl;
import io.quarkus.redis.runtime.datasource.ReactiveRedisDataSourceImpl;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.redis.client.Redis;
import io.vertx.mutiny.redis.client.RedisAPI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script through views of Quarkus's reactive commands, and through Quarkus's own blocking ones, where it has the method. */
@ExtendWith(RealRedis.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class QuarkusScriptTest {
    /** What they reply is another thing a moment later. */
    private static final Set<String> TIMES = Set.of("ttl", "pttl");

    private ScriptedRedis redis;
    private Vertx vertx;
    private QuarkusCommands vendors;
    private QuarkusCommands views;

    @BeforeAll
    void start(RedisServer server) {
        redis = new ScriptedRedis(server);
        vertx = Vertx.vertx();
        Redis client = Redis.createClient(vertx, server.url());
        ReactiveRedisDataSourceImpl reactive = new ReactiveRedisDataSourceImpl(vertx, client, RedisAPI.api(client));
        vendors = new QuarkusCommands(new BlockingRedisDataSourceImpl(reactive, Duration.ofSeconds(10)));
        views = new QuarkusCommands(BlockingQuarkus.of(reactive));
    }

    @AfterAll
    void end() {
        redis.close();
        vertx.closeAndAwait();
    }

    List<Line> lines() {
        return Script.lines().stream()
                .filter(line -> !TIMES.contains(line.invocation().method().getName()))
                .filter(line -> vendors.like(line.invocation()).isPresent())
                .toList();
    }

    @Test
    void has_as_many_methods_of_the_script_as_the_page_says() {
        assertThat(lines()).hasSize(144);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void a_view_replies_as_the_vendors_own_commands_do(Line line) {
        ScriptedRedis.Outcome expected =
                redis.run(line.given(), vendors.like(line.invocation()).orElseThrow()::run);
        ScriptedRedis.Outcome reply =
                redis.run(line.given(), views.like(line.invocation()).orElseThrow()::run);

        assertThat(reply).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(expected);
    }
}
