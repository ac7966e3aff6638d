package dev.smartasync.benchmarks.complete;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisAsyncCommandsImpl;
import io.lettuce.core.RedisChannelWriter;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.StatefulRedisConnectionImpl;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.ValueOutput;
import io.lettuce.core.protocol.AsyncCommand;
import io.lettuce.core.protocol.Command;
import io.lettuce.core.protocol.CommandType;
import io.lettuce.core.protocol.PushHandler;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.tracing.Tracing;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A connection of Lettuce's to nothing: {@code GET} is answered before it is asked. Nothing is allocated for it, and nothing encoded. */
public final class LettuceAtOnce extends StatefulRedisConnectionImpl<String, String> {
    private static final RedisFuture<String> ANSWER = answer();

    LettuceAtOnce() {
        super(nothing(RedisChannelWriter.class), nothing(PushHandler.class), StringCodec.UTF8, Duration.ofMinutes(1));
        setOptions(ClientOptions.create());
    }

    @Override
    protected RedisAsyncCommandsImpl<String, String> newRedisAsyncCommandsImpl() {
        return new Commands(this);
    }

    private static RedisFuture<String> answer() {
        AsyncCommand<String, String, String> command =
                new AsyncCommand<>(new Command<>(CommandType.GET, new ValueOutput<>(StringCodec.UTF8)));
        command.complete("value");
        return command;
    }

    /** Does nothing, and gives nothing but what a connection asks for while it is made. */
    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> made(method.getReturnType())));
    }

    private static @Nullable Object made(Class<?> type) {
        if (type == ClientResources.class) {
            return nothing(ClientResources.class);
        }
        return type == Tracing.class ? Tracing.disabled() : null;
    }

    /** Public, since Lettuce calls it by reflection. */
    public static final class Commands extends RedisAsyncCommandsImpl<String, String> {
        @SuppressWarnings("deprecation") // the one that needs no parser of JSON
        Commands(LettuceAtOnce connection) {
            super(connection, StringCodec.UTF8);
        }

        @Override
        public RedisFuture<String> get(String key) {
            return ANSWER;
        }
    }
}
