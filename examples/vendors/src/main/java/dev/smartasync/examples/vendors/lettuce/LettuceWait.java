package dev.smartasync.examples.vendors.lettuce;

import static io.lettuce.core.protocol.CommandType.DISCARD;
import static io.lettuce.core.protocol.CommandType.EXEC;
import static io.lettuce.core.protocol.CommandType.MULTI;
import static io.lettuce.core.protocol.CommandType.WATCH;

import dev.smartasync.AwaitInterruptedException;
import dev.smartasync.AwaitTimeoutException;
import dev.smartasync.spi.AwaitHook;
import dev.smartasync.spi.HookedCall;
import io.lettuce.core.RedisCommandInterruptedException;
import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulConnection;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.internal.ExceptionFactory;
import io.lettuce.core.protocol.ProtocolKeyword;
import io.lettuce.core.protocol.RedisCommand;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletionException;

/**
 * What Lettuce's own synchronous commands do beyond their signatures: inside a transaction they do not wait, a connection's own timeout
 * ends a wait, and every failure is a {@link RedisException}.
 */
interface LettuceWait extends AwaitHook {
    /** Of a transaction's commands these alone are answered at once. */
    Set<ProtocolKeyword> ANSWERED_AT_ONCE = Set.of(MULTI, EXEC, DISCARD, WATCH);

    /** Whose commands these are. */
    StatefulConnection<?, ?> connection();

    @Override
    @SuppressWarnings("NullAway") // null is the reply that is not there yet
    default <R> R await(HookedCall call, Object source) {
        if (isQueued(source)) {
            return null;
        }
        Duration timeout = connection().getTimeout();
        try {
            return timeout.isZero() || timeout.isNegative() ? call.await(source) : call.await(source, timeout);
        } catch (AwaitTimeoutException late) {
            throw ExceptionFactory.createTimeoutException(timeout);
        } catch (AwaitInterruptedException interrupt) {
            throw new RedisCommandInterruptedException(interrupt);
        } catch (CompletionException failure) {
            throw new RedisException(failure.getCause());
        }
    }

    private boolean isQueued(Object source) {
        return connection() instanceof StatefulRedisConnection<?, ?> redis
                && redis.isMulti()
                && source instanceof RedisCommand<?, ?, ?> command
                && !ANSWERED_AT_ONCE.contains(command.getType());
    }
}
