package dev.smartasync.examples.vendors.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.function.Supplier;

/** A server for the lines of the script: somebody listens to its channels, and each line finds its databases empty. */
public final class ScriptedRedis implements AutoCloseable {
    private static final String EMPTY =
            "FLUSHALL; SCRIPT FLUSH; FUNCTION FLUSH; ACL DELUSER ann; ACL LOG RESET; SLOWLOG RESET;"
                    + " CONFIG RESETSTAT; CONFIG SET slowlog-log-slower-than 10000; CONFIG SET maxmemory-policy noeviction";

    private final RedisClient client;
    private final Plainly observer;

    /** On this server, which nobody else uses meanwhile. */
    public ScriptedRedis(RedisServer server) {
        client = RedisClient.create(server.url());
        observer = new Plainly(client.connect());
        StatefulRedisPubSubConnection<String, String> listener = client.connectPubSub();
        listener.sync().subscribe("news");
        listener.sync().psubscribe("new*");
        listener.sync().ssubscribe("local news");
    }

    /**
     * What came of a call.
     *
     * @param reply    what it returned
     * @param database a digest of all that the databases then hold
     */
    public record Outcome(Object reply, Object database) {}

    /** A new connection. */
    StatefulRedisConnection<String, String> connect() {
        return client.connect();
    }

    /** Calls somebody on databases that hold what is given, and nothing else. */
    public Outcome run(String given, Supplier<Object> call) {
        return run(given, observer, call);
    }

    /** The same, told by the one who calls. */
    Outcome run(String given, Plainly caller, Supplier<Object> call) {
        observer.tell(EMPTY);
        caller.tell(given);
        Object reply = call.get();
        return new Outcome(reply, observer.ask("DEBUG DIGEST"));
    }

    @Override
    public void close() {
        client.shutdown();
    }
}
