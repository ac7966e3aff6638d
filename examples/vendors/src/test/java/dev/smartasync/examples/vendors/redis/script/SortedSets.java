package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.Range;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import io.lettuce.core.ScoredValue;
import io.lettuce.core.ZAddArgs;
import java.util.List;

/** Members of sorted sets. */
@SuppressWarnings({"deprecation", "unchecked"}) // each way that there is, the older ones too; arrays of scored values
final class SortedSets {
    private static final String GIVEN = "ZADD z 1 a 2 b 3 c; ZADD same 0 a 0 b 0 c";
    private static final ZAddArgs CHANGED = ZAddArgs.Builder.ch();

    static final List<Line> LINES = List.of(
            on("", r -> r.zadd("z", 1.0, "a")),
            on("", r -> r.zadd("z", new Object[] {1.0, "a", 2.0, "b"})),
            on("", r -> r.zadd("z", ScoredValue.just(1, "a"), ScoredValue.just(2, "b"))),
            on("ZADD z 1 a", r -> r.zadd("z", CHANGED, 5.0, "a")),
            on("ZADD z 1 a", r -> r.zadd("z", CHANGED, new Object[] {5.0, "a", 2.0, "b"})),
            on("ZADD z 1 a", r -> r.zadd("z", CHANGED, ScoredValue.just(5, "a"), ScoredValue.just(2, "b"))),
            on(GIVEN, r -> r.zaddincr("z", 1.5, "a")),
            on(GIVEN, r -> r.zaddincr("z", ZAddArgs.Builder.xx(), 1.5, "a")),
            on(GIVEN, r -> r.zcard("z")),
            on(GIVEN, r -> r.zcount("z", 1.0, 2.0)),
            on(GIVEN, r -> r.zcount("z", "(1", "3")),
            on(GIVEN, r -> r.zcount("z", Range.create(1, 2))),
            on(GIVEN, r -> r.zincrby("z", 1.5, "a")),
            on(GIVEN, r -> r.zlexcount("same", "[a", "[b")),
            on(GIVEN, r -> r.zlexcount("same", Range.create("a", "b"))),
            on(GIVEN, r -> r.zmscore("z", "a", "none", "c")),
            on("ZADD z 1 a", r -> r.zrandmember("z")),
            on(GIVEN, r -> r.zrandmember("z", 3)),
            on("ZADD z 1 a", r -> r.zrandmemberWithScores("z")),
            on(GIVEN, r -> r.zrandmemberWithScores("z", 3)),
            on(GIVEN, r -> r.zrank("z", "c")),
            on(GIVEN, r -> r.zrevrank("z", "a")),
            on(GIVEN, r -> r.zscore("z", "b")),
            on(GIVEN, r -> r.zrem("z", "a", "none")),
            on(GIVEN, r -> r.zremrangebylex("same", "[a", "[b")),
            on(GIVEN, r -> r.zremrangebylex("same", Range.create("a", "b"))),
            on(GIVEN, r -> r.zremrangebyrank("z", 0, 1)),
            on(GIVEN, r -> r.zremrangebyscore("z", 1.0, 2.0)),
            on(GIVEN, r -> r.zremrangebyscore("z", "1", "2")),
            on(GIVEN, r -> r.zremrangebyscore("z", Range.create(1, 2))),
            on(GIVEN, r -> r.zscan("z")),
            on(GIVEN, r -> r.zscan("z", ScanArgs.Builder.matches("b"))),
            on(GIVEN, r -> r.zscan("z", ScanCursor.INITIAL, ScanArgs.Builder.limit(1))),
            on(GIVEN, r -> r.zscan("z", ScanCursor.INITIAL)),
            on(GIVEN, (r, seen) -> r.zscan(seen, "z")),
            on(GIVEN, (r, seen) -> r.zscan(seen, "z", ScanArgs.Builder.matches("b"))),
            on(GIVEN, (r, seen) -> r.zscan(seen, "z", ScanCursor.INITIAL, ScanArgs.Builder.limit(1))),
            on(GIVEN, (r, seen) -> r.zscan(seen, "z", ScanCursor.INITIAL)));

    private SortedSets() {}
}
