package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;
import static io.lettuce.core.ScriptOutputType.MULTI;
import static io.lettuce.core.ScriptOutputType.VALUE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.lettuce.core.FlushMode;
import io.lettuce.core.FunctionRestoreMode;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.Base16;
import java.util.List;

/** Lua scripts and functions. */
final class Scripts {
    private static final String READ = "return redis.call(\"GET\", KEYS[1])";
    private static final String GIVE_BACK = "return {KEYS[1], ARGV[1], ARGV[2]}";
    private static final String SHA_OF_READ = Base16.digest(READ.getBytes(UTF_8));
    private static final String SHA_OF_GIVE_BACK = Base16.digest(GIVE_BACK.getBytes(UTF_8));
    private static final String[] KEYS = {"k"};
    private static final String CODE = "#!lua name=library\n"
            + "redis.register_function{function_name=\"read\", flags={\"no-writes\"},"
            + " callback=function(keys, args) return redis.call(\"GET\", keys[1]) end}\n"
            + "redis.register_function{function_name=\"give_back\", flags={\"no-writes\"},"
            + " callback=function(keys, args) return {keys[1], args[1], args[2]} end}";
    private static final String LIBRARY = "FUNCTION LOAD '" + CODE + "'";

    static final List<Line> LINES = List.of(
            on("SET k hello", r -> r.eval(READ, VALUE, "k")),
            on("SET k hello", r -> r.eval(READ.getBytes(UTF_8), VALUE, "k")),
            on("", r -> r.eval(GIVE_BACK, MULTI, KEYS, "a", "b")),
            on("", r -> r.eval(GIVE_BACK.getBytes(UTF_8), MULTI, KEYS, "a", "b")),
            on("SET k hello", r -> r.evalReadOnly(READ, VALUE, KEYS)),
            on("SET k hello", r -> r.evalReadOnly(READ.getBytes(UTF_8), VALUE, KEYS)),
            on("SET k hello; SCRIPT LOAD '" + READ + "'", r -> r.evalsha(SHA_OF_READ, VALUE, "k")),
            on("SCRIPT LOAD '" + GIVE_BACK + "'", r -> r.evalsha(SHA_OF_GIVE_BACK, MULTI, KEYS, "a", "b")),
            on("SCRIPT LOAD '" + GIVE_BACK + "'", r -> r.evalshaReadOnly(SHA_OF_GIVE_BACK, MULTI, KEYS, "a", "b")),
            on("SCRIPT LOAD '" + GIVE_BACK + "'", r -> r.scriptExists(SHA_OF_GIVE_BACK, "none")),
            on("", r -> r.scriptFlush()),
            on("", r -> r.scriptFlush(FlushMode.SYNC)),
            on("", r -> r.scriptLoad(READ)),
            on("", r -> r.scriptLoad(READ.getBytes(UTF_8))),
            on("", r -> r.digest(READ)),
            on("", r -> r.digest(READ.getBytes(UTF_8))),
            on(LIBRARY + "; SET k hello", r -> r.fcall("read", VALUE, "k")),
            on(LIBRARY, r -> r.fcall("give_back", MULTI, KEYS, "a", "b")),
            on(LIBRARY + "; SET k hello", r -> r.fcallReadOnly("read", VALUE, "k")),
            on(LIBRARY, r -> r.fcallReadOnly("give_back", MULTI, KEYS, "a", "b")),
            on("", r -> r.functionLoad(CODE)),
            on(LIBRARY, r -> r.functionLoad(CODE, true)),
            on(LIBRARY, r -> r.functionDump()),
            on(LIBRARY, r -> r.functionFlush(FlushMode.SYNC)),
            on(LIBRARY, r -> r.functionList()),
            on(LIBRARY, r -> r.functionList("li*")),
            on(LIBRARY, Scripts::dump, (r, dump) -> r.functionRestore(dump, FunctionRestoreMode.REPLACE)),
            on(LIBRARY, Scripts::dumpAndFlush, (r, dump) -> r.functionRestore(dump)));

    private Scripts() {}

    private static byte[] dump(RedisCommands<String, String> redis) {
        return redis.functionDump();
    }

    private static byte[] dumpAndFlush(RedisCommands<String, String> redis) {
        byte[] dump = redis.functionDump();
        redis.functionFlush(FlushMode.SYNC);
        return dump;
    }
}
