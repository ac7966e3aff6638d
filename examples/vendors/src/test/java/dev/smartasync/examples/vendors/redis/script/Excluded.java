package dev.smartasync.examples.vendors.redis.script;

import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;

/** The methods of {@code RedisCommands} that are no line of the script, by name, each with the reason. */
public final class Excluded {
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        because(
                "the server is too old: hash fields expire from 7.4 on, and hgetex, hsetex and hgetdel came with 8.0",
                "hexpire hexpireat hexpiretime hpersist hpexpire hpexpireat hpexpiretime httl hpttl hgetex hsetex hgetdel");
        because(
                "the server is too old: they came with 7.2 (client and rank), 7.4 (hscan) and 8.2 (bits and streams)",
                "clientSetinfo zrankWithScore zrevrankWithScore hscanNovalues bitopDiff bitopDiff1 bitopAndor bitopOne xackdel"
                        + " xdelex");
        because("the server has dropped it for lcs", "stralgoLcs");
        because("it needs a cluster", "cluster[A-Z].* asking readOnly readWrite");
        because("it needs RedisJSON, which the server does not have", "json[A-Z].*");
        because("it needs vector sets, which the server does not have", "v[a-zA-Z]+");
        because("it needs RediSearch, which the server does not have", "ft[A-Z].*");
        because(
                "it ends the server, or makes it another one's replica",
                "shutdown debugOom debugSegfault debugCrashAndRecover debugRestart replicaof slaveof migrate");
        because("it starts work in the background, which a second run would find still running", "bgrewriteaof bgsave");
        because("it needs a file that the server was started with", "aclLoad aclSave configRewrite");
        because(
                "it needs a script or a client that hangs; the tests of blocking and broken calls have them",
                "scriptKill functionKill clientKill clientUnblock");
        because("it returns nothing", "reset setTimeout");
    }

    private Excluded() {}

    /** Why a method is not in the script, or {@code null} if it has to be. */
    public static String reason(Method method) {
        return REASONS.entrySet().stream()
                .filter(each -> method.getName().matches(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static void because(String reason, String names) {
        for (String each : names.split(" ")) {
            REASONS.put(each, reason);
        }
    }
}
