package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;
import static io.lettuce.core.codec.StringCodec.UTF8;

import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import java.util.List;

/** A connection: what it says and hears, and transactions on it. Somebody listens to two channels while the script runs. */
@SuppressWarnings("deprecation") // each method that there is
final class Connections {
    static final List<Line> LINES = List.of(
            on("", r -> r.ping()),
            on("", r -> r.echo("hello")),
            on("", r -> r.role()),
            on("", r -> r.quit()),
            on("", r -> r.select(1)),
            on("SET k hello", r -> r.swapdb(0, 1)),
            on("", r -> r.isOpen()),
            on("", r -> r.getStatefulConnection().isOpen()),
            on("", r -> r.getJsonParser().createJsonValue("{}").toString()),
            on("", r -> r.waitForReplication(0, 10) == 0),
            on("", r -> r.dispatch(CommandType.PING, new StatusOutput<>(UTF8))),
            on(
                    "",
                    r -> r.dispatch(
                            CommandType.ECHO, new StatusOutput<>(UTF8), new CommandArgs<>(UTF8).addValue("hello"))),
            on("", r -> r.publish("news", "hello")),
            on("", r -> r.pubsubChannels()),
            on("", r -> r.pubsubChannels("n*")),
            on("", r -> r.pubsubNumsub("news")),
            on("", r -> r.pubsubNumpat()),
            on("", r -> r.spublish("local news", "hello")),
            on("", r -> r.pubsubShardChannels()),
            on("", r -> r.pubsubShardChannels("l*")),
            on("", r -> r.pubsubShardNumsub("local news")),
            on("", r -> r.multi()),
            on("MULTI; SET k hello; GET k", r -> r.exec()),
            on("MULTI; SET k hello", r -> r.discard()),
            on("", r -> r.watch("k")),
            on("WATCH k", r -> r.unwatch()));

    private Connections() {}
}
