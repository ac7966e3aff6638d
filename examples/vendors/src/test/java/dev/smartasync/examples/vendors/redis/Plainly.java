package dev.smartasync.examples.vendors.redis;

import io.lettuce.core.RedisFuture;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.ArrayOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a server something in Redis' own words, without the methods that are under test. */
final class Plainly {
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(;)|([^\\s;']+)");

    private final StatefulRedisConnection<String, String> connection;

    Plainly(StatefulRedisConnection<String, String> connection) {
        this.connection = connection;
    }

    /** Commands, separated by {@code ;}, in words or {@code 'quoted words'}. */
    void tell(String commands) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(commands + ";");
        while (matcher.find()) {
            if (matcher.group(2) == null) {
                words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(3));
            } else if (!words.isEmpty()) {
                send(words);
                words.clear();
            }
        }
    }

    /** One command, and what it replies. */
    Object ask(String command) {
        return send(List.of(command.split(" ")));
    }

    private Object send(List<String> words) {
        CommandArgs<String, String> arguments = new CommandArgs<>(StringCodec.UTF8);
        words.subList(1, words.size()).forEach(arguments::add);
        RedisFuture<?> reply = connection
                .async()
                .dispatch(CommandType.valueOf(words.get(0)), new ArrayOutput<>(StringCodec.UTF8), arguments);
        if (connection.isMulti() && !words.get(0).equals("MULTI")) {
            return "QUEUED"; // the reply comes with that of EXEC
        }
        try {
            return reply.get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("Redis was told " + words, failure);
        }
    }
}
