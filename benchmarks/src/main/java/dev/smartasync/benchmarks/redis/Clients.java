package dev.smartasync.benchmarks.redis;

import dev.smartasync.Bridge;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.time.Duration;
import java.util.function.Function;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.StringCodec;
import org.redisson.config.Config;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.UnifiedJedis;

/** The clients that are compared. Those over Lettuce have one connection each, as Lettuce advises; the others a pool. */
enum Clients {
    LETTUCE("Lettuce's `sync()`") {
        @Override
        Client open(int port, int callers) {
            return new OfLettuce(port, StatefulRedisConnection::sync);
        }
    },
    VIEW("generated view") {
        @Override
        Client open(int port, int callers) {
            return new OfLettuce(port, connection -> RedisCommandsView.of(connection.async()));
        }
    },
    /** As Lettuce's own does, it gives up after a minute. */
    VIEW_WITH_TIMEOUT("generated view, with a timeout") {
        @Override
        Client open(int port, int callers) {
            Bridge bridge = Bridge.builder().timeout(Duration.ofMinutes(1)).build();
            return new OfLettuce(port, connection -> RedisCommandsView.of(connection.async(), bridge));
        }
    },
    REDISSON("Redisson `RBucket`") {
        @Override
        Client open(int port, int callers) {
            return new OfRedisson(port, callers);
        }
    },
    JEDIS("Jedis, pooled") {
        @Override
        Client open(int port, int callers) {
            return new OfJedis(port, callers);
        }
    };

    private static final String HOST = "127.0.0.1";

    private final String title;

    Clients(String title) {
        this.title = title;
    }

    abstract Client open(int port, int callers);

    @Override
    public String toString() {
        return title;
    }

    private static final class OfLettuce implements Client {
        private final RedisClient client;
        private final RedisCommands<String, String> commands;

        OfLettuce(int port, Function<StatefulRedisConnection<String, String>, RedisCommands<String, String>> commands) {
            this.client = RedisClient.create(RedisURI.create(HOST, port));
            this.commands = commands.apply(client.connect());
        }

        @Override
        public void set(String key, String value) {
            commands.set(key, value);
        }

        @Override
        public String get(String key) {
            return commands.get(key);
        }

        @Override
        public void close() {
            client.shutdown(Duration.ZERO, Duration.ofSeconds(5));
        }
    }

    private static final class OfRedisson implements Client {
        private final RedissonClient client;

        OfRedisson(int port, int callers) {
            Config config = new Config().setCodec(StringCodec.INSTANCE);
            config.useSingleServer()
                    .setAddress("redis://" + HOST + ":" + port)
                    .setConnectionMinimumIdleSize(callers)
                    .setConnectionPoolSize(callers);
            this.client = Redisson.create(config);
        }

        @Override
        public void set(String key, String value) {
            client.<String>getBucket(key).set(value);
        }

        @Override
        public String get(String key) {
            return client.<String>getBucket(key).get();
        }

        @Override
        public void close() {
            client.shutdown();
        }
    }

    private static final class OfJedis implements Client {
        private final UnifiedJedis client;

        OfJedis(int port, int callers) {
            ConnectionPoolConfig pool = new ConnectionPoolConfig();
            pool.setMaxTotal(callers);
            pool.setMaxIdle(callers);
            this.client = redis.clients.jedis.RedisClient.builder()
                    .hostAndPort(HOST, port)
                    .poolConfig(pool)
                    .build();
        }

        @Override
        public void set(String key, String value) {
            client.set(key, value);
        }

        @Override
        public String get(String key) {
            return client.get(key);
        }

        @Override
        public void close() {
            client.close();
        }
    }
}
