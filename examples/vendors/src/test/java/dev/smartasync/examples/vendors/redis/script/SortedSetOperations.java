package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.ZAggregateArgs;
import io.lettuce.core.ZPopArgs;
import io.lettuce.core.ZStoreArgs;
import java.util.List;

/** Sorted sets as a whole: taking from several, and combining them. */
final class SortedSetOperations {
    private static final String GIVEN = "ZADD z 1 a 2 b 3 c; ZADD y 10 b 20 c 30 d";

    static final List<Line> LINES = List.of(
            on(GIVEN, r -> r.bzmpop(1L, ZPopArgs.Builder.min(), "none", "z")),
            on(GIVEN, r -> r.bzmpop(1L, 2L, ZPopArgs.Builder.min(), "none", "z")),
            on(GIVEN, r -> r.bzmpop(0.5, ZPopArgs.Builder.max(), "none", "z")),
            on(GIVEN, r -> r.bzmpop(0.5, 2, ZPopArgs.Builder.max(), "none", "z")),
            on(GIVEN, r -> r.bzpopmin(1L, "none", "z")),
            on(GIVEN, r -> r.bzpopmin(0.5, "none", "z")),
            on(GIVEN, r -> r.bzpopmax(1L, "none", "z")),
            on(GIVEN, r -> r.bzpopmax(0.5, "none", "z")),
            on(GIVEN, r -> r.zmpop(ZPopArgs.Builder.min(), "none", "z")),
            on(GIVEN, r -> r.zmpop(2, ZPopArgs.Builder.max(), "none", "z")),
            on(GIVEN, r -> r.zpopmin("z")),
            on(GIVEN, r -> r.zpopmin("z", 2)),
            on(GIVEN, r -> r.zpopmax("z")),
            on(GIVEN, r -> r.zpopmax("z", 2)),
            on(GIVEN, r -> r.zdiff("z", "y")),
            on(GIVEN, r -> r.zdiffstore("to", "z", "y")),
            on(GIVEN, r -> r.zdiffWithScores("z", "y")),
            on(GIVEN, r -> r.zinter("z", "y")),
            on(GIVEN, r -> r.zinter(ZAggregateArgs.Builder.max(), "z", "y")),
            on(GIVEN, r -> r.zintercard("z", "y")),
            on(GIVEN, r -> r.zintercard(1, "z", "y")),
            on(GIVEN, r -> r.zinterWithScores("z", "y")),
            on(GIVEN, r -> r.zinterWithScores(ZAggregateArgs.Builder.weights(2, 3), "z", "y")),
            on(GIVEN, r -> r.zinterstore("to", "z", "y")),
            on(GIVEN, r -> r.zinterstore("to", ZStoreArgs.Builder.min(), "z", "y")),
            on(GIVEN, r -> r.zunion("z", "y")),
            on(GIVEN, r -> r.zunion(ZAggregateArgs.Builder.max(), "z", "y")),
            on(GIVEN, r -> r.zunionWithScores("z", "y")),
            on(GIVEN, r -> r.zunionWithScores(ZAggregateArgs.Builder.weights(2, 3), "z", "y")),
            on(GIVEN, r -> r.zunionstore("to", "z", "y")),
            on(GIVEN, r -> r.zunionstore("to", ZStoreArgs.Builder.min(), "z", "y")));

    private SortedSetOperations() {}
}
