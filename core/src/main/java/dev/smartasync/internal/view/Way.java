package dev.smartasync.internal.view;

import dev.smartasync.internal.view.Result.Kind;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Publisher;
import java.util.concurrent.Future;
import java.util.stream.BaseStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How to get from what a target's method gives to what a view's method is to give. */
enum Way {
    /** Hands on what the method returns. */
    RESULT,
    /** Calls it here, if this thread may wait. */
    CALL,
    /** Waits for its value. */
    AWAIT,
    /** Reads what it sends. */
    STREAM,
    /** Waits for all that it sends. */
    COLLECT,
    /** Gives a future of what it gives later. */
    HAND_OVER,
    /** Calls it elsewhere. */
    OFFLOAD,
    /** Calls it elsewhere for each subscriber. */
    PUBLISH;

    /**
     * The way, or {@code null} if there is none.
     *
     * @param collect whether many values are wanted as a list by who does not say
     */
    static @Nullable Way between(Result wanted, Result given, boolean collect) {
        return switch (wanted.kind()) {
            case STAGE -> toStage(wanted, given);
            case PUBLISHER -> toPublisher(wanted, given);
            case VALUE, SEQUENCE -> toValue(wanted.type(), given, collect);
        };
    }

    private static @Nullable Way toStage(Result wanted, Result given) {
        if (!isGeneral(wanted.type())) {
            return wanted.type().isAssignableFrom(given.type()) ? RESULT : null;
        }
        return switch (given.kind()) {
            case STAGE -> fits(wanted, given.value(), given) ? HAND_OVER : null;
            case VALUE, SEQUENCE -> fits(wanted, given.type(), given) ? OFFLOAD : null;
            case PUBLISHER -> null;
        };
    }

    /** Whether a future of ours can be given for this type. */
    private static boolean isGeneral(Class<?> type) {
        return type == CompletableFuture.class || type == CompletionStage.class || type == Future.class;
    }

    private static @Nullable Way toPublisher(Result wanted, Result given) {
        if (wanted.type().isAssignableFrom(given.type())) {
            return RESULT;
        }
        boolean isSent = wanted.type() == Publisher.class && given.is(Kind.SEQUENCE);
        return isSent && fits(wanted, given.value(), given) ? PUBLISH : null;
    }

    private static boolean fits(Result wanted, Class<?> value, Result given) {
        return Result.fits(wanted.value(), value, given.isOpen());
    }

    private static @Nullable Way toValue(Class<?> wanted, Result given, boolean collect) {
        boolean isVoid = wanted == void.class;
        return switch (given.kind()) {
            case STAGE -> isVoid || Result.fits(wanted, given.value(), given.isOpen()) ? AWAIT : null;
            case VALUE, SEQUENCE -> isVoid || Result.fits(wanted, given.type(), given.isOpen()) ? CALL : null;
            case PUBLISHER -> isVoid || given.isNothing() ? (isVoid ? COLLECT : null) : toMany(wanted, collect);
        };
    }

    private static @Nullable Way toMany(Class<?> wanted, boolean collect) {
        if (wanted == Object.class) {
            return collect ? COLLECT : STREAM;
        }
        if (wanted == Stream.class || wanted == BaseStream.class) {
            return STREAM;
        }
        return wanted == List.class || wanted == Collection.class || wanted == Iterable.class ? COLLECT : null;
    }
}
