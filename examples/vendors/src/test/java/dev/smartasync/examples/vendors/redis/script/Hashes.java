package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import java.util.List;
import java.util.Map;

/** Hashes. */
final class Hashes {
    private static final String GIVEN = "HSET h a 1 b 2 c 3";

    static final List<Line> LINES = List.of(
            on(GIVEN, r -> r.hdel("h", "a", "b", "none")),
            on(GIVEN, r -> r.hexists("h", "a")),
            on(GIVEN, r -> r.hget("h", "a")),
            on(GIVEN, r -> r.hgetall("h")),
            on(GIVEN, (r, seen) -> r.hgetall(seen, "h")),
            on(GIVEN, r -> r.hincrby("h", "a", 5)),
            on(GIVEN, r -> r.hincrbyfloat("h", "a", 0.5)),
            on(GIVEN, r -> r.hkeys("h")),
            on(GIVEN, (r, seen) -> r.hkeys(seen, "h")),
            on(GIVEN, r -> r.hlen("h")),
            on(GIVEN, r -> r.hmget("h", "a", "none", "c")),
            on(GIVEN, (r, seen) -> r.hmget(seen, "h", "a", "c")),
            on("", r -> r.hmset("h", Map.of("a", "1"))),
            on("HSET h a 1", r -> r.hrandfield("h")),
            on(GIVEN, r -> r.hrandfield("h", 3)),
            on("HSET h a 1", r -> r.hrandfieldWithvalues("h")),
            on(GIVEN, r -> r.hrandfieldWithvalues("h", 3)),
            on(GIVEN, r -> r.hscan("h")),
            on(GIVEN, r -> r.hscan("h", ScanArgs.Builder.matches("b"))),
            on(GIVEN, r -> r.hscan("h", ScanCursor.INITIAL, ScanArgs.Builder.limit(1))),
            on(GIVEN, r -> r.hscan("h", ScanCursor.INITIAL)),
            on(GIVEN, (r, seen) -> r.hscan(seen, "h")),
            on(GIVEN, (r, seen) -> r.hscan(seen, "h", ScanArgs.Builder.matches("b"))),
            on(GIVEN, (r, seen) -> r.hscan(seen, "h", ScanCursor.INITIAL, ScanArgs.Builder.limit(1))),
            on(GIVEN, (r, seen) -> r.hscan(seen, "h", ScanCursor.INITIAL)),
            on("", r -> r.hset("h", "a", "1")),
            on("", r -> r.hset("h", Map.of("a", "1", "b", "2"))),
            on("", r -> r.hsetnx("h", "a", "1")),
            on(GIVEN, r -> r.hstrlen("h", "a")),
            on(GIVEN, r -> r.hvals("h")),
            on(GIVEN, (r, seen) -> r.hvals(seen, "h")));

    private Hashes() {}
}
