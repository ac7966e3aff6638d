package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import java.util.List;

/** Ranges of sorted sets, by rank, name and score. */
@SuppressWarnings("deprecation") // each way that there is, the older ones too
final class SortedSetRanges {
    private static final String GIVEN = "ZADD z 1 a 2 b 3 c; ZADD same 0 a 0 b 0 c";
    private static final Range<Integer> BY_SCORE = Range.create(1, 3);
    private static final Range<String> BY_NAME = Range.create("a", "c");
    private static final Limit LIMIT = Limit.create(1, 1);

    static final List<Line> LINES = List.of(
            on(GIVEN, r -> r.zrange("z", 0, 1)),
            on(GIVEN, (r, seen) -> r.zrange(seen, "z", 0, 1)),
            on(GIVEN, r -> r.zrangeWithScores("z", 0, 1)),
            on(GIVEN, (r, seen) -> r.zrangeWithScores(seen, "z", 0, 1)),
            on(GIVEN, r -> r.zrangebylex("same", "[a", "(c")),
            on(GIVEN, r -> r.zrangebylex("same", BY_NAME)),
            on(GIVEN, r -> r.zrangebylex("same", "[a", "(c", 1, 1)),
            on(GIVEN, r -> r.zrangebylex("same", BY_NAME, LIMIT)),
            on(GIVEN, r -> r.zrangebyscore("z", 1.0, 3.0)),
            on(GIVEN, r -> r.zrangebyscore("z", "(1", "3")),
            on(GIVEN, r -> r.zrangebyscore("z", BY_SCORE)),
            on(GIVEN, r -> r.zrangebyscore("z", 1.0, 3.0, 1, 1)),
            on(GIVEN, r -> r.zrangebyscore("z", "1", "3", 1, 1)),
            on(GIVEN, r -> r.zrangebyscore("z", BY_SCORE, LIMIT)),
            on(GIVEN, (r, seen) -> r.zrangebyscore(seen, "z", 1.0, 3.0)),
            on(GIVEN, (r, seen) -> r.zrangebyscore(seen, "z", "(1", "3")),
            on(GIVEN, (r, seen) -> r.zrangebyscore(seen, "z", BY_SCORE)),
            on(GIVEN, (r, seen) -> r.zrangebyscore(seen, "z", 1.0, 3.0, 1, 1)),
            on(GIVEN, (r, seen) -> r.zrangebyscore(seen, "z", "1", "3", 1, 1)),
            on(GIVEN, (r, seen) -> r.zrangebyscore(seen, "z", BY_SCORE, LIMIT)),
            on(GIVEN, r -> r.zrangebyscoreWithScores("z", 1.0, 3.0)),
            on(GIVEN, r -> r.zrangebyscoreWithScores("z", "(1", "3")),
            on(GIVEN, r -> r.zrangebyscoreWithScores("z", BY_SCORE)),
            on(GIVEN, r -> r.zrangebyscoreWithScores("z", 1.0, 3.0, 1, 1)),
            on(GIVEN, r -> r.zrangebyscoreWithScores("z", "1", "3", 1, 1)),
            on(GIVEN, r -> r.zrangebyscoreWithScores("z", BY_SCORE, LIMIT)),
            on(GIVEN, (r, seen) -> r.zrangebyscoreWithScores(seen, "z", 1.0, 3.0)),
            on(GIVEN, (r, seen) -> r.zrangebyscoreWithScores(seen, "z", "(1", "3")),
            on(GIVEN, (r, seen) -> r.zrangebyscoreWithScores(seen, "z", BY_SCORE)),
            on(GIVEN, (r, seen) -> r.zrangebyscoreWithScores(seen, "z", 1.0, 3.0, 1, 1)),
            on(GIVEN, (r, seen) -> r.zrangebyscoreWithScores(seen, "z", "1", "3", 1, 1)),
            on(GIVEN, (r, seen) -> r.zrangebyscoreWithScores(seen, "z", BY_SCORE, LIMIT)),
            on(GIVEN, r -> r.zrangestore("to", "z", Range.create(0L, 1L))),
            on(GIVEN, r -> r.zrangestorebylex("to", "same", BY_NAME, LIMIT)),
            on(GIVEN, r -> r.zrangestorebyscore("to", "z", BY_SCORE, LIMIT)));

    private SortedSetRanges() {}
}
