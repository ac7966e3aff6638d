package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import java.util.List;

/** Sets. Those of numbers are kept in order, so that a scan of them is always the same. */
final class Sets {
    private static final String GIVEN = "SADD s 1 2 3; SADD t 2 3 4";

    static final List<Line> LINES = List.of(
            on("", r -> r.sadd("s", "1", "2")),
            on(GIVEN, r -> r.scard("s")),
            on(GIVEN, r -> r.sdiff("s", "t")),
            on(GIVEN, (r, seen) -> r.sdiff(seen, "s", "t")),
            on(GIVEN, r -> r.sdiffstore("to", "s", "t")),
            on(GIVEN, r -> r.sinter("s", "t")),
            on(GIVEN, (r, seen) -> r.sinter(seen, "s", "t")),
            on(GIVEN, r -> r.sintercard("s", "t")),
            on(GIVEN, r -> r.sintercard(1, "s", "t")),
            on(GIVEN, r -> r.sinterstore("to", "s", "t")),
            on(GIVEN, r -> r.sismember("s", "1")),
            on(GIVEN, r -> r.smembers("s")),
            on(GIVEN, (r, seen) -> r.smembers(seen, "s")),
            on(GIVEN, r -> r.smismember("s", "1", "4")),
            on(GIVEN, r -> r.smove("s", "t", "1")),
            on("SADD s 1", r -> r.spop("s")),
            on(GIVEN, r -> r.spop("s", 3)),
            on("SADD s 1", r -> r.srandmember("s")),
            on("SADD s 1", r -> r.srandmember("s", 2)),
            on("SADD s 1", (r, seen) -> r.srandmember(seen, "s", 2)),
            on(GIVEN, r -> r.srem("s", "1", "4")),
            on(GIVEN, r -> r.sscan("s")),
            on(GIVEN, r -> r.sscan("s", ScanArgs.Builder.matches("2"))),
            on(GIVEN, r -> r.sscan("s", ScanCursor.INITIAL, ScanArgs.Builder.limit(1))),
            on(GIVEN, r -> r.sscan("s", ScanCursor.INITIAL)),
            on(GIVEN, (r, seen) -> r.sscan(seen, "s")),
            on(GIVEN, (r, seen) -> r.sscan(seen, "s", ScanArgs.Builder.matches("2"))),
            on(GIVEN, (r, seen) -> r.sscan(seen, "s", ScanCursor.INITIAL, ScanArgs.Builder.limit(1))),
            on(GIVEN, (r, seen) -> r.sscan(seen, "s", ScanCursor.INITIAL)),
            on(GIVEN, r -> r.sunion("s", "t")),
            on(GIVEN, (r, seen) -> r.sunion(seen, "s", "t")),
            on(GIVEN, r -> r.sunionstore("to", "s", "t")));

    private Sets() {}
}
