package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.CopyArgs;
import io.lettuce.core.ExpireArgs;
import io.lettuce.core.RestoreArgs;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.ScanCursor;
import io.lettuce.core.SortArgs;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** What is common to keys of every type. */
final class Keys {
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");
    private static final ExpireArgs NEW = ExpireArgs.Builder.nx();
    private static final byte[] DUMP_OF_HELLO = {
        0, 5, 'h', 'e', 'l', 'l', 'o', 10, 0, 0x63, 0x72, (byte) 0xdf, 0x76, 0x65, 0x34, 0x20, 0x0a
    };

    static final List<Line> LINES = List.of(
            on("SET k hello", r -> r.copy("k", "l")),
            on("SET k hello; SET l old", r -> r.copy("k", "l", CopyArgs.Builder.replace(true))),
            on("SET k hello; SET l hi", r -> r.del("k", "l", "none")),
            on("SET k hello", r -> r.dump("k")),
            on("SET k hello; SET l hi", r -> r.exists("k", "l", "none")),
            on("SET k hello", r -> r.expire("k", 100)),
            on("SET k hello", r -> r.expire("k", 100, NEW)),
            on("SET k hello", r -> r.expire("k", Duration.ofMinutes(1))),
            on("SET k hello", r -> r.expire("k", Duration.ofMinutes(1), NEW)),
            on("SET k hello", r -> r.expireat("k", LATER.getEpochSecond())),
            on("SET k hello", r -> r.expireat("k", LATER.getEpochSecond(), NEW)),
            on("SET k hello", r -> r.expireat("k", Date.from(LATER))),
            on("SET k hello", r -> r.expireat("k", Date.from(LATER), NEW)),
            on("SET k hello", r -> r.expireat("k", LATER)),
            on("SET k hello", r -> r.expireat("k", LATER, NEW)),
            on("SET k hello EXAT 4102444800", r -> r.expiretime("k")),
            on("SET k1 hello; SET other hi", r -> r.keys("k*")),
            on("SET k1 hello; SET other hi", (r, seen) -> r.keys(seen, "k*")),
            on("SET k hello", r -> r.move("k", 1)),
            on("SET k hello", r -> r.objectEncoding("k")),
            on("CONFIG SET maxmemory-policy allkeys-lfu; SET k hello; GET k", r -> r.objectFreq("k")),
            on("SET k hello", r -> r.objectIdletime("k") < 60),
            on("SET k hello", r -> r.objectRefcount("k")),
            on("SET k hello EX 100", r -> r.persist("k")),
            on("SET k hello", r -> r.pexpire("k", 100_000)),
            on("SET k hello", r -> r.pexpire("k", 100_000, NEW)),
            on("SET k hello", r -> r.pexpire("k", Duration.ofMinutes(1))),
            on("SET k hello", r -> r.pexpire("k", Duration.ofMinutes(1), NEW)),
            on("SET k hello", r -> r.pexpireat("k", LATER.toEpochMilli())),
            on("SET k hello", r -> r.pexpireat("k", LATER.toEpochMilli(), NEW)),
            on("SET k hello", r -> r.pexpireat("k", Date.from(LATER))),
            on("SET k hello", r -> r.pexpireat("k", Date.from(LATER), NEW)),
            on("SET k hello", r -> r.pexpireat("k", LATER)),
            on("SET k hello", r -> r.pexpireat("k", LATER, NEW)),
            on("SET k hello PXAT 4102444800000", r -> r.pexpiretime("k")),
            on("SET k hello EX 100000", r -> r.pttl("k") > 90_000_000),
            on("SET k hello", r -> r.randomkey()),
            on("SET k hello", r -> r.rename("k", "l")),
            on("SET k hello", r -> r.renamenx("k", "l")),
            on("", r -> r.restore("k", 0, DUMP_OF_HELLO)),
            on("SET k old", r -> r.restore("k", DUMP_OF_HELLO, new RestoreArgs().replace())),
            on("SET k hello; SET l hi", r -> r.scan()),
            on("SET k hello; SET l hi", r -> r.scan(ScanArgs.Builder.matches("k"))),
            on("SET k hello; SET l hi", r -> r.scan(ScanCursor.INITIAL, ScanArgs.Builder.limit(100))),
            on("SET k hello; SET l hi", r -> r.scan(ScanCursor.INITIAL)),
            on("SET k hello; SET l hi", (r, seen) -> r.scan(seen)),
            on("SET k hello; SET l hi", (r, seen) -> r.scan(seen, ScanArgs.Builder.matches("k"))),
            on("SET k hello; SET l hi", (r, seen) -> r.scan(seen, ScanCursor.INITIAL, ScanArgs.Builder.limit(100))),
            on("SET k hello; SET l hi", (r, seen) -> r.scan(seen, ScanCursor.INITIAL)),
            on("RPUSH l 3 1 2", r -> r.sort("l")),
            on("RPUSH l 3 1 2", (r, seen) -> r.sort(seen, "l")),
            on("RPUSH l 3 1 2", r -> r.sort("l", SortArgs.Builder.desc())),
            on("RPUSH l 3 1 2", (r, seen) -> r.sort(seen, "l", SortArgs.Builder.desc())),
            on("RPUSH l 3 1 2", r -> r.sortReadOnly("l")),
            on("RPUSH l 3 1 2", (r, seen) -> r.sortReadOnly(seen, "l")),
            on("RPUSH l 3 1 2", r -> r.sortReadOnly("l", SortArgs.Builder.desc())),
            on("RPUSH l 3 1 2", (r, seen) -> r.sortReadOnly(seen, "l", SortArgs.Builder.desc())),
            on("RPUSH l 3 1 2", r -> r.sortStore("l", SortArgs.Builder.asc(), "to")),
            on("SET k hello; SET l hi", r -> r.touch("k", "l", "none")),
            on("SET k hello EX 100000", r -> r.ttl("k") > 90_000),
            on("SET k hello", r -> r.type("k")),
            on("SET k hello; SET l hi", r -> r.unlink("k", "l", "none")));

    private Keys() {}
}
