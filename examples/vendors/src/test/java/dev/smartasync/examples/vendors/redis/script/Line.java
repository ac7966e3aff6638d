package dev.smartasync.examples.vendors.redis.script;

import io.lettuce.core.api.sync.RedisCommands;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One line of the script.
 *
 * @param given      what the database is told before, in Redis' own words, separated by {@code ;}
 * @param invocation the method that is compared, and its arguments
 * @param prepare    what has to be asked before
 * @param call       calls the method, with what was asked before, and says how to look at its reply
 */
public record Line(
        String given,
        Invocation invocation,
        Function<RedisCommands<String, String>, ?> prepare,
        BiFunction<RedisCommands<String, String>, Object, Object> call) {

    /** The usual one. */
    static Line on(String given, Function<RedisCommands<String, String>, Object> call) {
        return new Line(given, Invocation.of(call), redis -> given, (redis, prepared) -> call.apply(redis));
    }

    /** A method that also tells a channel what it reads. */
    static Line on(String given, BiFunction<RedisCommands<String, String>, Seen, Object> call) {
        return on(given, redis -> {
            Seen seen = new Seen();
            Object reply = call.apply(redis, seen);
            return List.of(reply, seen.all());
        });
    }

    /** A method that is called with what others replied. */
    @SuppressWarnings("unchecked")
    static <T> Line on(
            String given,
            Function<RedisCommands<String, String>, T> prepare,
            BiFunction<RedisCommands<String, String>, T, Object> call) {
        return new Line(
                given,
                Invocation.of(redis -> call.apply(redis, null)),
                prepare,
                (redis, prepared) -> call.apply(redis, (T) prepared));
    }

    /** What the method replies, on a database that was told what is given. */
    public Object run(RedisCommands<String, String> redis) {
        return call.apply(redis, prepare.apply(redis));
    }

    @Override
    public String toString() {
        String parameters = Arrays.stream(invocation.method().getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", "));
        return invocation.method().getName() + "(" + parameters + ")" + (given.isEmpty() ? "" : " on " + given);
    }
}
