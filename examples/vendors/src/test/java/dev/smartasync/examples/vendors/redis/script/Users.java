package dev.smartasync.examples.vendors.redis.script;

import static dev.smartasync.examples.vendors.redis.script.Line.on;

import io.lettuce.core.AclCategory;
import io.lettuce.core.AclSetuserArgs;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.Command;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import io.lettuce.core.protocol.RedisCommand;
import java.util.List;

/** Who may do what. */
final class Users {
    private static final String ANN = "ACL SETUSER ann on >secret ~* +@all";
    private static final RedisCommand<String, String, ?> GET = new Command<>(
            CommandType.GET, new StatusOutput<>(StringCodec.UTF8), new CommandArgs<>(StringCodec.UTF8).addKey("k"));

    static final List<Line> LINES = List.of(
            on(ANN, r -> r.auth("ann", "secret")),
            on("ACL SETUSER default resetpass >secret", Users::authenticated),
            on("", r -> r.aclCat()),
            on("", r -> r.aclCat(AclCategory.TRANSACTION)),
            on(ANN, r -> r.aclDeluser("ann", "none")),
            on("", r -> r.aclDryRun("default", "GET", "k")),
            on("", r -> r.aclDryRun("default", GET)),
            on("", r -> r.aclGenpass().length()),
            on("", r -> r.aclGenpass(32).length()),
            on(ANN, r -> r.aclGetuser("ann")),
            on(ANN, r -> r.aclList()),
            on(ANN, Users::guess, (r, nothing) -> r.aclLog().size()),
            on(ANN, Users::guess, (r, nothing) -> r.aclLog(1).size()),
            on("", r -> r.aclLogReset()),
            on("", r -> r.aclSetuser("ann", AclSetuserArgs.Builder.on().addPassword("secret"))),
            on(ANN, r -> r.aclUsers()),
            on("", r -> r.aclWhoami()));

    private Users() {}

    private static String authenticated(RedisCommands<String, String> redis) {
        String reply = redis.auth("secret");
        redis.aclSetuser("default", AclSetuserArgs.Builder.nopass());
        return reply;
    }

    /** Somebody tries a wrong password, which is logged. */
    private static String guess(RedisCommands<String, String> redis) {
        try {
            return redis.auth("ann", "wrong");
        } catch (RedisCommandExecutionException refused) {
            return "refused";
        }
    }
}
