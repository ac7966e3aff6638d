package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.ClientListArgs;
import io.lettuce.core.FlushMode;
import io.lettuce.core.TrackingArgs;
import io.lettuce.core.protocol.CommandType;
import java.util.List;
import java.util.Map;

/** The server itself, and what it knows of its clients. Times and counts are looked at, not compared. */
@SuppressWarnings("deprecation") // each way that there is, the older ones too
final class Servers {
    private static final String SLOW = "CONFIG SET slowlog-log-slower-than 0; SET k hello";

    static final List<Line> LINES = List.of(
            on("", r -> r.clientGetredir()),
            on("CLIENT SETNAME me", r -> r.clientGetname()),
            on("", r -> r.clientId() > 0),
            on("", r -> r.clientInfo().contains("addr=127.0.0.1")),
            on("", r -> r.clientList().contains("addr=127.0.0.1")),
            on("", r -> r.clientList(ClientListArgs.Builder.typePubsub()).contains("addr=127.0.0.1")),
            on("", r -> r.clientNoEvict(true)),
            on("", r -> r.clientPause(1)),
            on("", r -> r.clientSetname("me")),
            on("CLIENT TRACKING ON OPTIN", r -> r.clientCaching(true)),
            on("", r -> r.clientTracking(TrackingArgs.Builder.enabled())),
            on("CLIENT TRACKING ON", r -> r.clientTrackinginfo()),
            on("", r -> r.command()),
            on("", r -> r.commandCount()),
            on("", r -> r.commandInfo("get", "set")),
            on("", r -> r.commandInfo(CommandType.GET, CommandType.SET)),
            on("", r -> r.configGet("maxmemory*")),
            on("", r -> r.configGet("save", "databases")),
            on("", r -> r.configResetstat()),
            on("", r -> r.configSet("lfu-log-factor", "10")),
            on("", r -> r.configSet(Map.of("lfu-log-factor", "10", "lfu-decay-time", "1"))),
            on("SET k hello", r -> r.dbsize()),
            on("SET k hello", r -> r.debugHtstats(0)),
            on("SET k hello", r -> r.debugObject("k").contains("encoding:embstr")),
            on("SET k hello", r -> r.debugReload()),
            on("SET k hello", r -> r.debugSdslen("k")),
            on("SET k hello", r -> r.flushall()),
            on("SET k hello", r -> r.flushall(FlushMode.ASYNC)),
            on("SET k hello", r -> r.flushallAsync()),
            on("SET k hello", r -> r.flushdb()),
            on("SET k hello", r -> r.flushdb(FlushMode.ASYNC)),
            on("SET k hello", r -> r.flushdbAsync()),
            on("", r -> r.info().contains("redis_version")),
            on("", r -> r.info("replication").contains("role:master")),
            on("", r -> r.lastsave().getTime() > 0),
            on("SET k hello", r -> r.memoryUsage("k")),
            on("", r -> r.replicaofNoOne()),
            on("", r -> r.slaveofNoOne()),
            on("", r -> r.save()),
            on(SLOW, r -> r.slowlogGet().size() > 0),
            on(SLOW, r -> r.slowlogGet(1).size()),
            on(SLOW, r -> r.slowlogLen() > 0),
            on("", r -> r.slowlogReset()),
            on("", r -> r.time().size()));

    private Servers() {}
}
