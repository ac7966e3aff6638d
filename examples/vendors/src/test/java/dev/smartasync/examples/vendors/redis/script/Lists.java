package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.LMPopArgs;
import io.lettuce.core.LMoveArgs;
import io.lettuce.core.LPosArgs;
import java.util.List;

/** Lists; the pops that can wait find something at once here. */
final class Lists {
    private static final String GIVEN = "RPUSH l a b c b";

    static final List<Line> LINES = List.of(
            on(GIVEN, r -> r.blmove("l", "to", LMoveArgs.Builder.leftRight(), 1L)),
            on(GIVEN, r -> r.blmove("l", "to", LMoveArgs.Builder.rightLeft(), 0.5)),
            on(GIVEN, r -> r.blmpop(1L, LMPopArgs.Builder.left().count(2), "none", "l")),
            on(GIVEN, r -> r.blmpop(0.5, LMPopArgs.Builder.right(), "none", "l")),
            on(GIVEN, r -> r.blpop(1L, "none", "l")),
            on(GIVEN, r -> r.blpop(0.5, "none", "l")),
            on(GIVEN, r -> r.brpop(1L, "none", "l")),
            on(GIVEN, r -> r.brpop(0.5, "none", "l")),
            on(GIVEN, r -> r.brpoplpush(1L, "l", "to")),
            on(GIVEN, r -> r.brpoplpush(0.5, "l", "to")),
            on(GIVEN, r -> r.lindex("l", 1)),
            on(GIVEN, r -> r.linsert("l", true, "c", "x")),
            on(GIVEN, r -> r.llen("l")),
            on(GIVEN, r -> r.lmove("l", "to", LMoveArgs.Builder.leftLeft())),
            on(GIVEN, r -> r.lmpop(LMPopArgs.Builder.left().count(2), "none", "l")),
            on(GIVEN, r -> r.lpop("l")),
            on(GIVEN, r -> r.lpop("l", 2)),
            on(GIVEN, r -> r.lpos("l", "b")),
            on(GIVEN, r -> r.lpos("l", "b", LPosArgs.Builder.rank(-1))),
            on(GIVEN, r -> r.lpos("l", "b", 2)),
            on(GIVEN, r -> r.lpos("l", "b", 2, LPosArgs.Builder.rank(-1))),
            on(GIVEN, r -> r.lpush("l", "x", "y")),
            on(GIVEN, r -> r.lpushx("l", "x", "y")),
            on(GIVEN, r -> r.lrange("l", 1, -1)),
            on(GIVEN, (r, seen) -> r.lrange(seen, "l", 1, -1)),
            on(GIVEN, r -> r.lrem("l", 0, "b")),
            on(GIVEN, r -> r.lset("l", 1, "x")),
            on(GIVEN, r -> r.ltrim("l", 1, 2)),
            on(GIVEN, r -> r.rpop("l")),
            on(GIVEN, r -> r.rpop("l", 2)),
            on(GIVEN, r -> r.rpoplpush("l", "to")),
            on(GIVEN, r -> r.rpush("l", "x", "y")),
            on(GIVEN, r -> r.rpushx("l", "x", "y")));

    private Lists() {}
}
