package dev.smartasync.examples.vendors.quarkus;

import dev.smartasync.examples.vendors.redis.script.Invocation;
import io.quarkus.redis.datasource.Cursor;
import io.quarkus.redis.datasource.RedisDataSource;
import io.quarkus.redis.datasource.bitmap.BitMapCommands;
import io.quarkus.redis.datasource.geo.GeoCommands;
import io.quarkus.redis.datasource.hash.HashCommands;
import io.quarkus.redis.datasource.hyperloglog.HyperLogLogCommands;
import io.quarkus.redis.datasource.keys.KeyCommands;
import io.quarkus.redis.datasource.list.ListCommands;
import io.quarkus.redis.datasource.set.SetCommands;
import io.quarkus.redis.datasource.sortedset.SortedSetCommands;
import io.quarkus.redis.datasource.stream.StreamCommands;
import io.quarkus.redis.datasource.value.ValueCommands;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Quarkus's commands by Lettuce's: those of the same name that take the same arguments. */
final class QuarkusCommands {
    private record Group(Class<?> type, Object commands) {}

    private final List<Group> groups;

    QuarkusCommands(RedisDataSource redis) {
        groups = List.of(
                new Group(ValueCommands.class, redis.value(String.class)),
                new Group(HashCommands.class, redis.hash(String.class)),
                new Group(ListCommands.class, redis.list(String.class)),
                new Group(SetCommands.class, redis.set(String.class)),
                new Group(SortedSetCommands.class, redis.sortedSet(String.class)),
                new Group(KeyCommands.class, redis.key()),
                new Group(StreamCommands.class, redis.stream(String.class)),
                new Group(GeoCommands.class, redis.geo(String.class)),
                new Group(HyperLogLogCommands.class, redis.hyperloglog(String.class)),
                new Group(BitMapCommands.class, redis.bitmap()));
    }

    /** What Quarkus has for a method of Lettuce's. */
    Optional<Runner> like(Invocation invocation) {
        return groups.stream()
                .flatMap(group -> Arrays.stream(group.type().getMethods())
                        .filter(method -> isLike(method, invocation))
                        .map(method -> new Runner(group.commands(), method, invocation.arguments())))
                .findFirst();
    }

    /** A method of Quarkus's, and what to call it with. */
    record Runner(Object group, Method method, List<Object> arguments) {

        Object run() {
            try {
                Object reply = method.invoke(group, arguments.toArray());
                return reply instanceof Cursor<?> cursor ? List.of(cursor.next(), cursor.hasNext()) : reply;
            } catch (IllegalAccessException | InvocationTargetException failure) {
                throw new IllegalStateException(method.toString(), failure);
            }
        }
    }

    private static boolean isLike(Method method, Invocation invocation) {
        Class<?>[] parameters = method.getParameterTypes();
        if (!method.getName().equalsIgnoreCase(invocation.method().getName())
                || parameters.length != invocation.arguments().size()
                || Modifier.isStatic(method.getModifiers())) {
            return false;
        }
        for (int index = 0; index < parameters.length; index++) {
            if (!takes(parameters[index], invocation.arguments().get(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean takes(Class<?> parameter, Object argument) {
        if (!parameter.isPrimitive()) {
            return parameter.isInstance(argument)
                    && (parameter != Object.class || argument instanceof String)
                    && (parameter != Object[].class || argument instanceof String[]);
        }
        return parameter == int.class && argument instanceof Integer
                || parameter == long.class && (argument instanceof Long || argument instanceof Integer)
                || parameter == double.class && argument instanceof Double
                || parameter == boolean.class && argument instanceof Boolean;
    }
}
