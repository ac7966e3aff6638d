package dev.smartasync.examples.vendors.redis.script;

import io.lettuce.core.api.sync.RedisCommands;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A method of {@code RedisCommands} and what it is called with.
 *
 * @param method    the method
 * @param arguments its arguments, those of a variable number as an array
 */
public record Invocation(Method method, List<Object> arguments) {

    /** What a line calls first, found without a server: on commands that stop there. */
    static Invocation of(Function<RedisCommands<String, String>, Object> call) {
        try {
            throw new IllegalStateException("A line calls nothing, and replies " + call.apply(recorder()));
        } catch (Recorded stop) {
            return stop.invocation;
        }
    }

    @SuppressWarnings("unchecked")
    private static RedisCommands<String, String> recorder() {
        return (RedisCommands<String, String>) Proxy.newProxyInstance(
                RedisCommands.class.getClassLoader(),
                new Class<?>[] {RedisCommands.class},
                (proxy, method, arguments) -> {
                    throw new Recorded(
                            new Invocation(method, arguments == null ? List.of() : Arrays.asList(arguments)));
                });
    }

    private static final class Recorded extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Invocation invocation;

        Recorded(Invocation invocation) {
            super(null, null, false, false);
            this.invocation = invocation;
        }
    }
}
