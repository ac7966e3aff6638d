package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.Consumer;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.XAddArgs;
import io.lettuce.core.XAutoClaimArgs;
import io.lettuce.core.XClaimArgs;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XPendingArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.XReadArgs.StreamOffset;
import io.lettuce.core.XTrimArgs;
import io.lettuce.core.models.stream.PendingMessage;
import java.util.List;
import java.util.Map;

/** Streams, and groups that consume them. */
@SuppressWarnings("unchecked") // arrays of offsets
final class Streams {
    private static final String FUTURE = "XADD x 9999999999999-1 a 1"; // so the next one has no time of its own
    private static final String GIVEN = "XADD x 1-1 a 1; XADD x 2-1 b 2; XADD x 3-1 c 3";
    private static final String GROUP = GIVEN + "; XGROUP CREATE x g 0";
    private static final String READ = GROUP + "; XREADGROUP GROUP g ann COUNT 2 STREAMS x >";
    private static final Consumer<String> ANN = Consumer.from("g", "ann");
    private static final Consumer<String> BOB = Consumer.from("g", "bob");

    static final List<Line> LINES = List.of(
            on(FUTURE, r -> r.xadd("x", Map.of("a", "1"))),
            on("", r -> r.xadd("x", new XAddArgs().id("1-1"), Map.of("a", "1"))),
            on(FUTURE, r -> r.xadd("x", new Object[] {"a", "1"})),
            on("", r -> r.xadd("x", new XAddArgs().id("1-1"), new Object[] {"a", "1"})),
            on(READ, r -> r.xack("x", "g", "1-1", "2-1")),
            on(READ, r -> r.xautoclaim("x", XAutoClaimArgs.Builder.xautoclaim(BOB, 0, "0"))),
            on(READ, r -> r.xclaim("x", BOB, 0, "1-1")),
            on(READ, r -> r.xclaim("x", BOB, new XClaimArgs().justid().minIdleTime(0), "1-1")),
            on(GIVEN, r -> r.xdel("x", "1-1", "9-9")),
            on(GIVEN, r -> r.xgroupCreate(StreamOffset.from("x", "0"), "g")),
            on("", r -> r.xgroupCreate(StreamOffset.from("x", "0"), "g", XGroupCreateArgs.Builder.mkstream())),
            on(GROUP, r -> r.xgroupCreateconsumer("x", BOB)),
            on(READ, r -> r.xgroupDelconsumer("x", ANN)),
            on(GROUP, r -> r.xgroupDestroy("x", "g")),
            on(GROUP, r -> r.xgroupSetid(StreamOffset.from("x", "1-1"), "g")),
            on(GIVEN, r -> r.xinfoStream("x")),
            on(GROUP, r -> r.xinfoGroups("x")),
            on(READ, r -> withoutTimes(r.xinfoConsumers("x", "g"))),
            on(GIVEN, r -> r.xlen("x")),
            on(READ, r -> r.xpending("x", "g")),
            on(READ, r -> ids(r.xpending("x", "g", Range.unbounded(), Limit.from(9)))),
            on(READ, r -> ids(r.xpending("x", ANN, Range.unbounded(), Limit.from(9)))),
            on(READ, r -> ids(r.xpending("x", XPendingArgs.Builder.xpending(ANN, Range.unbounded(), Limit.from(9))))),
            on(GIVEN, r -> r.xrange("x", Range.create("1-1", "2-1"))),
            on(GIVEN, r -> r.xrange("x", Range.unbounded(), Limit.from(1))),
            on(GIVEN, r -> r.xread(StreamOffset.from("x", "1-1"))),
            on(GIVEN, r -> r.xread(XReadArgs.Builder.count(1), StreamOffset.from("x", "0"))),
            on(GROUP, r -> r.xreadgroup(ANN, StreamOffset.lastConsumed("x"))),
            on(GROUP, r -> r.xreadgroup(ANN, XReadArgs.Builder.count(1), StreamOffset.lastConsumed("x"))),
            on(GIVEN, r -> r.xrevrange("x", Range.create("1-1", "2-1"))),
            on(GIVEN, r -> r.xrevrange("x", Range.unbounded(), Limit.from(1))),
            on(GIVEN, r -> r.xtrim("x", 1)),
            on(GIVEN, r -> r.xtrim("x", false, 1)),
            on(GIVEN, r -> r.xtrim("x", XTrimArgs.Builder.minId("2-1"))));

    private Streams() {}

    /** Each consumer is a list of names and values, which ends with how long it was idle. */
    private static List<Object> withoutTimes(List<Object> consumers) {
        return consumers.stream()
                .<Object>map(each -> ((List<Object>) each).subList(0, 4))
                .toList();
    }

    private static List<String> ids(List<PendingMessage> messages) {
        return messages.stream()
                .map(each -> each.getConsumer() + " has " + each.getId() + " since " + each.getRedeliveryCount())
                .toList();
    }
}
