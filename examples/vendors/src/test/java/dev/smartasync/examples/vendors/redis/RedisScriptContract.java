package dev.smartasync.examples.vendors.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.vendors.redis.script.Line;
import dev.smartasync.examples.vendors.redis.script.Script;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script through a view of Lettuce's asynchronous commands, and through Lettuce's own synchronous ones. */
@ExtendWith(RealRedis.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 30, unit = TimeUnit.SECONDS)
abstract class RedisScriptContract {
    private ScriptedRedis redis;

    abstract RedisCommands<String, String> view(StatefulRedisConnection<String, String> connection);

    @BeforeAll
    void start(RedisServer server) {
        redis = new ScriptedRedis(server);
    }

    @AfterAll
    void end() {
        redis.close();
    }

    List<Line> lines() {
        return Script.lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void a_view_replies_as_the_vendors_own_commands_do(Line line) {
        ScriptedRedis.Outcome expected = outcome(line, StatefulRedisConnection::sync);
        ScriptedRedis.Outcome outcome = outcome(line, this::view);

        assertThat(isEmpty(expected.reply()))
                .as("%s is nothing to compare", expected)
                .isFalse();
        assertThat(outcome).usingRecursiveComparison().withStrictTypeChecking().isEqualTo(expected);
    }

    private ScriptedRedis.Outcome outcome(
            Line line, Function<StatefulRedisConnection<String, String>, RedisCommands<String, String>> commands) {
        try (StatefulRedisConnection<String, String> connection = redis.connect()) {
            return redis.run(line.given(), new Plainly(connection), () -> line.run(commands.apply(connection)));
        }
    }

    private static boolean isEmpty(Object reply) {
        return reply == null
                || reply.equals("")
                || reply.equals(false)
                || (reply instanceof Number number && number.doubleValue() == 0)
                || (reply instanceof Collection<?> collection && collection.isEmpty())
                || (reply instanceof Map<?, ?> map && map.isEmpty())
                || (reply.getClass().isArray() && Array.getLength(reply) == 0);
    }
}
