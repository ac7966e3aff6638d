package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.BitFieldArgs;
import io.lettuce.core.GetExArgs;
import io.lettuce.core.LcsArgs;
import io.lettuce.core.SetArgs;
import java.util.List;
import java.util.Map;

/** Strings, counters and bits. */
final class Strings {
    static final List<Line> LINES = List.of(
            on("SET k hello", r -> r.append("k", " world")),
            on("SET k 17", r -> r.decr("k")),
            on("SET k 17", r -> r.decrby("k", 5)),
            on("SET k hello", r -> r.get("k")),
            on("SET k hello", r -> r.getdel("k")),
            on("SET k hello", r -> r.getex("k", GetExArgs.Builder.ex(100))),
            on("SET k hello", r -> r.getrange("k", 1, 3)),
            on("SET k hello", r -> r.getset("k", "bye")),
            on("SET k 17", r -> r.incr("k")),
            on("SET k 17", r -> r.incrby("k", 5)),
            on("SET k 17.5", r -> r.incrbyfloat("k", 0.25)),
            on("SET k ohmytext; SET l mynewtext", r -> r.lcs(LcsArgs.Builder.keys("k", "l"))),
            on("SET k a; SET l b", r -> r.mget("k", "none", "l")),
            on("SET k a; SET l b", (r, seen) -> r.mget(seen, "k", "l")),
            on("", r -> r.mset(Map.of("k", "a", "l", "b"))),
            on("", r -> r.msetnx(Map.of("k", "a", "l", "b"))),
            on("", r -> r.psetex("k", 100_000, "hello")),
            on("", r -> r.set("k", "hello")),
            on("SET k old", r -> r.set("k", "hello", SetArgs.Builder.xx())),
            on("SET k old", r -> r.setGet("k", "new")),
            on("SET k old", r -> r.setGet("k", "new", SetArgs.Builder.ex(100))),
            on("", r -> r.setex("k", 100, "hello")),
            on("", r -> r.setnx("k", "hello")),
            on("SET k hello", r -> r.setrange("k", 1, "ipp")),
            on("SET k hello", r -> r.strlen("k")),
            on("SET k hello", r -> r.bitcount("k")),
            on("SET k hello", r -> r.bitcount("k", 1, 3)),
            on("SET k hello", r -> r.bitfield("k", BitFieldArgs.Builder.incrBy(BitFieldArgs.unsigned(8), 0, 3))),
            on("SET k a; SET l c", r -> r.bitopAnd("to", "k", "l")),
            on("SET k a", r -> r.bitopNot("to", "k")),
            on("SET k a; SET l c", r -> r.bitopOr("to", "k", "l")),
            on("SET k a; SET l c", r -> r.bitopXor("to", "k", "l")),
            on("SET k hello", r -> r.bitpos("k", true)),
            on("SET k hello", r -> r.bitpos("k", true, 1)),
            on("SET k hello", r -> r.bitpos("k", true, 1, 2)),
            on("SET k hello", r -> r.getbit("k", 1)),
            on("SETBIT k 7 1", r -> r.setbit("k", 7, 0)));

    private Strings() {}
}
