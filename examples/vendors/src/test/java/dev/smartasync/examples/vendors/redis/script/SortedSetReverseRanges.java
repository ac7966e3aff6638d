package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import java.util.List;

/** The same ranges from their ends. */
@SuppressWarnings("deprecation") // each way that there is, the older ones too
final class SortedSetReverseRanges {
    private static final String GIVEN = "ZADD z 1 a 2 b 3 c; ZADD same 0 a 0 b 0 c";
    private static final Range<Integer> BY_SCORE = Range.create(1, 3);
    private static final Range<String> BY_NAME = Range.create("a", "c");
    private static final Limit LIMIT = Limit.create(1, 1);

    static final List<Line> LINES = List.of(
            on(GIVEN, r -> r.zrevrange("z", 0, 1)),
            on(GIVEN, (r, seen) -> r.zrevrange(seen, "z", 0, 1)),
            on(GIVEN, r -> r.zrevrangeWithScores("z", 0, 1)),
            on(GIVEN, (r, seen) -> r.zrevrangeWithScores(seen, "z", 0, 1)),
            on(GIVEN, r -> r.zrevrangebylex("same", BY_NAME)),
            on(GIVEN, r -> r.zrevrangebylex("same", BY_NAME, LIMIT)),
            on(GIVEN, r -> r.zrevrangebyscore("z", 3.0, 1.0)),
            on(GIVEN, r -> r.zrevrangebyscore("z", "3", "1")),
            on(GIVEN, r -> r.zrevrangebyscore("z", BY_SCORE)),
            on(GIVEN, r -> r.zrevrangebyscore("z", 3.0, 1.0, 1, 1)),
            on(GIVEN, r -> r.zrevrangebyscore("z", "3", "1", 1, 1)),
            on(GIVEN, r -> r.zrevrangebyscore("z", BY_SCORE, LIMIT)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscore(seen, "z", 3.0, 1.0)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscore(seen, "z", "3", "1")),
            on(GIVEN, (r, seen) -> r.zrevrangebyscore(seen, "z", BY_SCORE)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscore(seen, "z", 3.0, 1.0, 1, 1)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscore(seen, "z", "3", "1", 1, 1)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscore(seen, "z", BY_SCORE, LIMIT)),
            on(GIVEN, r -> r.zrevrangebyscoreWithScores("z", 3.0, 1.0)),
            on(GIVEN, r -> r.zrevrangebyscoreWithScores("z", "3", "1")),
            on(GIVEN, r -> r.zrevrangebyscoreWithScores("z", BY_SCORE)),
            on(GIVEN, r -> r.zrevrangebyscoreWithScores("z", 3.0, 1.0, 1, 1)),
            on(GIVEN, r -> r.zrevrangebyscoreWithScores("z", "3", "1", 1, 1)),
            on(GIVEN, r -> r.zrevrangebyscoreWithScores("z", BY_SCORE, LIMIT)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscoreWithScores(seen, "z", 3.0, 1.0)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscoreWithScores(seen, "z", "3", "1")),
            on(GIVEN, (r, seen) -> r.zrevrangebyscoreWithScores(seen, "z", BY_SCORE)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscoreWithScores(seen, "z", 3.0, 1.0, 1, 1)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscoreWithScores(seen, "z", "3", "1", 1, 1)),
            on(GIVEN, (r, seen) -> r.zrevrangebyscoreWithScores(seen, "z", BY_SCORE, LIMIT)),
            on(GIVEN, r -> r.zrevrangestore("to", "z", Range.create(0L, 1L))),
            on(GIVEN, r -> r.zrevrangestorebylex("to", "same", BY_NAME, LIMIT)),
            on(GIVEN, r -> r.zrevrangestorebyscore("to", "z", BY_SCORE, LIMIT)));

    private SortedSetReverseRanges() {}
}
