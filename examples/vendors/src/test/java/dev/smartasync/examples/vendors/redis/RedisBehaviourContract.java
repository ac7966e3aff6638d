package dev.smartasync.examples.vendors.redis;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.Consumer;
import io.lettuce.core.KeyValue;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.RedisCommandTimeoutException;
import io.lettuce.core.RedisException;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanIterator;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.TransactionResult;
import io.lettuce.core.UnblockType;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What synchronous Redis commands do that no signature says. It is asked of Lettuce's own ones too, so that a view is held to what they
 * do and not to what we take them to do.
 */
@ExtendWith(RealRedis.class)
@Timeout(value = 30, unit = SECONDS)
@SuppressWarnings({"unchecked", "deprecation"}) // arrays of offsets; each way that there is
abstract class RedisBehaviourContract {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private RedisClient client;
    private StatefulRedisConnection<String, String> connection;
    private RedisCommands<String, String> redis;
    private RedisCommands<String, String> somebodyElse;

    abstract <K, V> RedisCommands<K, V> commands(StatefulRedisConnection<K, V> connection);

    @BeforeEach
    void connect(RedisServer server) {
        client = RedisClient.create(server.url());
        connection = client.connect();
        redis = commands(connection);
        somebodyElse = client.connect().sync();
        somebodyElse.flushall();
    }

    @AfterEach
    void disconnect() {
        client.shutdown();
    }

    @Nested
    class In_a_transaction {
        @Test
        void commands_return_null_until_it_is_executed() {
            assertThat(redis.multi()).isEqualTo("OK");
            assertThat(redis.set("k", "hello")).isNull();
            assertThat(redis.get("k")).isNull();
            assertThat(redis.incr("counter")).isNull();

            TransactionResult result = redis.exec();

            assertThat(result.wasDiscarded()).isFalse();
            assertThat(result.stream()).containsExactly("OK", "hello", 1L);
            assertThat(redis.get("k")).isEqualTo("hello");
        }

        @Test
        void nothing_is_done_if_it_is_discarded() {
            redis.multi();
            redis.set("k", "hello");

            assertThat(redis.discard()).isEqualTo("OK");
            assertThat(redis.get("k")).isNull();
            assertThat(redis.exists("k")).isZero();
        }

        @Test
        void nothing_is_done_if_somebody_else_changes_what_is_watched() {
            redis.watch("k");
            redis.multi();
            redis.set("k", "mine");
            somebodyElse.set("k", "theirs");

            assertThat(redis.exec().wasDiscarded()).isTrue();
            assertThat(redis.get("k")).isEqualTo("theirs");
        }

        @Test
        void a_command_that_fails_is_among_the_results() {
            redis.set("k", "hello");
            redis.multi();
            redis.lpush("k", "x");
            redis.get("k");

            TransactionResult result = redis.exec();

            assertThat(result.<Object>get(0)).isInstanceOf(RedisCommandExecutionException.class);
            assertThat(result.<Object>get(1)).isEqualTo("hello");
        }

        @Test
        void a_command_that_is_refused_discards_it() {
            redis.multi();
            redis.dispatch(CommandType.GET, new StatusOutput<>(StringCodec.UTF8));

            assertThatThrownBy(redis::exec)
                    .isInstanceOf(RedisCommandExecutionException.class)
                    .hasMessageStartingWith("EXECABORT");
        }

        @Test
        void it_is_the_same_when_dispatched() {
            assertThat(redis.dispatch(CommandType.MULTI, new StatusOutput<>(StringCodec.UTF8)))
                    .isEqualTo("OK");
            assertThat(redis.set("k", "hello")).isNull();
            assertThat(redis.dispatch(CommandType.DISCARD, new StatusOutput<>(StringCodec.UTF8)))
                    .isEqualTo("OK");
            assertThat(redis.get("k")).isNull();
        }
    }

    @Nested
    class A_pop_that_waits {
        private CompletableFuture<KeyValue<String, String>> popped;
        private long id;

        @BeforeEach
        void startIt(RedisServer server) throws IOException {
            id = redis.clientId();
            try (Monitor monitor = new Monitor(server)) {
                popped = CompletableFuture.supplyAsync(() -> redis.blpop(20, "l"), OWN_THREAD);
                monitor.awaitStartOf("BLPOP");
            }
        }

        @Test
        void gets_what_somebody_else_pushes() throws Exception {
            somebodyElse.rpush("l", "hello");

            assertThat(popped.get(10, SECONDS)).isEqualTo(KeyValue.just("l", "hello"));
        }

        @Test
        void can_be_let_go_with_nothing() throws Exception {
            assertThat(commands(client.connect()).clientUnblock(id, UnblockType.TIMEOUT))
                    .isEqualTo(1);
            assertThat(popped.get(10, SECONDS)).isNull();
        }

        @Test
        void can_be_let_go_with_a_failure() {
            commands(client.connect()).clientUnblock(id, UnblockType.ERROR);

            assertThatThrownBy(() -> popped.get(10, SECONDS))
                    .hasCauseInstanceOf(RedisCommandExecutionException.class)
                    .hasMessageContaining("UNBLOCKED client unblocked via CLIENT UNBLOCK");
        }
    }

    @Nested
    class A_pop_with_a_short_time {
        @Test
        void gets_nothing_when_its_time_is_over() {
            assertThat(redis.blpop(0.05, "l")).isNull();
            assertThat(redis.brpoplpush(0.05, "l", "to")).isNull();
            assertThat(redis.bzpopmin(0.05, "z")).isNull();
        }
    }

    @Nested
    class A_scan {
        @Test
        void reads_every_key_page_by_page() {
            Map<String, String> all = new HashMap<>();
            for (int index = 0; index < 1000; index++) {
                all.put("key " + index, "value");
            }
            redis.mset(all);
            List<String> keys = new ArrayList<>();

            ScanIterator.scan(redis, ScanArgs.Builder.limit(50)).forEachRemaining(keys::add);

            assertThat(keys).hasSameElementsAs(all.keySet());
        }
    }

    @Nested
    class A_stream {
        @Test
        void is_shared_by_the_consumers_of_a_group() {
            redis.xadd("x", Map.of("n", "1"));
            redis.xadd("x", Map.of("n", "2"));
            redis.xgroupCreate(StreamOffset.from("x", "0"), "g");

            List<StreamMessage<String, String>> first = redis.xreadgroup(
                    Consumer.from("g", "ann"), XReadArgs.Builder.count(1), StreamOffset.lastConsumed("x"));
            List<StreamMessage<String, String>> second = redis.xreadgroup(
                    Consumer.from("g", "bob"), XReadArgs.Builder.count(1), StreamOffset.lastConsumed("x"));

            assertThat(first.get(0).getBody()).containsEntry("n", "1");
            assertThat(second.get(0).getBody()).containsEntry("n", "2");
            assertThat(redis.xack("x", "g", first.get(0).getId())).isEqualTo(1);
            assertThat(redis.xpending("x", "g").getConsumerMessageCount()).containsOnlyKeys("bob");
        }

        @Test
        void is_waited_for(RedisServer server) throws Exception {
            CompletableFuture<List<StreamMessage<String, String>>> read;
            try (Monitor monitor = new Monitor(server)) {
                read = CompletableFuture.supplyAsync(
                        () -> redis.xread(XReadArgs.Builder.block(20_000), StreamOffset.from("x", "0")), OWN_THREAD);
                monitor.awaitStartOf("XREAD");
            }
            somebodyElse.xadd("x", Map.of("n", "1"));

            assertThat(read.get(10, SECONDS)).hasSize(1);
        }
    }

    @Nested
    class A_failure {

        static List<Function<RedisCommands<String, String>, Object>> failing() {
            return List.of(
                    redis -> redis.lpush("text", "x"),
                    redis -> redis.incr("text"),
                    redis -> redis.hset("text", "a", "b"),
                    redis -> redis.lset("none", 7, "x"),
                    redis -> redis.rename("none", "some"),
                    redis -> redis.restore("other", 0, new byte[] {1, 2, 3}),
                    redis -> redis.setex("k", -1, "x"),
                    redis -> redis.select(999),
                    redis -> redis.eval("this is no Lua", ScriptOutputType.VALUE),
                    redis -> redis.eval("return redis.call('NONE')", ScriptOutputType.VALUE),
                    redis -> redis.evalsha("0".repeat(40), ScriptOutputType.VALUE),
                    redis -> redis.fcall("none", ScriptOutputType.VALUE),
                    redis -> redis.functionLoad("no code"),
                    redis -> redis.xgroupCreate(StreamOffset.from("none", "0"), "g"),
                    redis -> redis.xreadgroup(Consumer.from("none", "ann"), StreamOffset.lastConsumed("x")),
                    redis -> redis.auth("ann", "wrong"),
                    redis -> redis.clusterInfo(),
                    redis -> redis.exec(),
                    redis -> redis.configSet("none", "1"),
                    redis -> redis.jsonGet("none"),
                    redis -> redis.get(null),
                    redis -> redis.mget(),
                    redis -> redis.set(null, "x"));
        }

        @ParameterizedTest
        @MethodSource("failing")
        void is_of_the_vendors_type_and_says_the_same(Function<RedisCommands<String, String>, Object> call) {
            redis.set("text", "hello");
            Throwable expected = catchThrowable(() -> call.apply(connection.sync()));
            Throwable failure = catchThrowable(() -> call.apply(redis));

            assertThat(expected).isNotNull();
            assertThat(failure).hasSameClassAs(expected).hasMessage(expected.getMessage());
        }
    }

    @Nested
    class When_a_reply_does_not_come_in_time {
        @Test
        void the_connections_own_timeout_ends_the_call() {
            connection.setTimeout(Duration.ofMillis(100));

            assertThatThrownBy(() -> redis.blpop(20, "l"))
                    .isExactlyInstanceOf(RedisCommandTimeoutException.class)
                    .hasMessage("Command timed out after 100 millisecond(s)");
        }

        @Test
        void it_can_be_set_through_the_commands() {
            redis.setTimeout(Duration.ofMillis(120));

            assertThat(connection.getTimeout()).isEqualTo(Duration.ofMillis(120));
            assertThatThrownBy(() -> redis.blpop(20, "l"))
                    .isExactlyInstanceOf(RedisCommandTimeoutException.class)
                    .hasMessage("Command timed out after 120 millisecond(s)");
        }

        @Test
        void a_reply_that_comes_in_time_is_not_disturbed() {
            connection.setTimeout(Duration.ofSeconds(20));

            assertThat(redis.ping()).isEqualTo("PONG");
        }
    }

    @Nested
    class When_the_caller_is_interrupted {
        @Test
        void the_call_fails_in_the_vendors_way_and_the_flag_is_set(RedisServer server) throws Exception {
            CompletableFuture<String> seen = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                Throwable failure = catchThrowable(() -> redis.blpop(20, "l"));
                seen.complete(failure.getClass().getSimpleName() + " "
                        + Thread.currentThread().isInterrupted());
            });
            try (Monitor monitor = new Monitor(server)) {
                caller.start();
                monitor.awaitStartOf("BLPOP");
            }
            caller.interrupt();

            assertThat(seen.get(10, SECONDS)).isEqualTo("RedisCommandInterruptedException true");
        }
    }

    @Nested
    class When_the_server_dies {
        @Test
        void a_call_that_waits_fails_as_the_vendors_does() throws Exception {
            Throwable expected = failureOfCallWhenKilled(StatefulRedisConnection::sync);
            Throwable failure = failureOfCallWhenKilled(RedisBehaviourContract.this::commands);

            assertThat(failure).hasSameClassAs(expected).hasMessage(expected.getMessage());
            assertThat(failure).isInstanceOf(RedisException.class);
        }

        private Throwable failureOfCallWhenKilled(
                Function<StatefulRedisConnection<String, String>, RedisCommands<String, String>> commands)
                throws Exception {
            RedisServer server = RedisServer.start();
            RedisClient mortal = RedisClient.create(server.url());
            mortal.setOptions(ClientOptions.builder().autoReconnect(false).build());
            try (server;
                    Monitor monitor = new Monitor(server)) {
                RedisCommands<String, String> waiting = commands.apply(mortal.connect());
                CompletableFuture<Object> call =
                        CompletableFuture.supplyAsync(() -> waiting.blpop(20, "l"), OWN_THREAD);
                monitor.awaitStartOf("BLPOP");
                server.kill();
                return catchThrowable(() -> call.get(10, SECONDS)).getCause();
            } finally {
                mortal.shutdown();
            }
        }
    }
}
