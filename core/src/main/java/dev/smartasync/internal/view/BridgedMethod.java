package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Engine;
import dev.smartasync.internal.view.Converters.Converter;
import dev.smartasync.spi.AwaitHook;
import dev.smartasync.spi.Operation;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A method that has a match. It is bound when it is first called. */
final class BridgedMethod implements ViewMethod {
    private final Engine engine;
    private final Request request;
    private final Match match;
    private final boolean isNonBlocking;
    private final @Nullable Duration timeout;
    private final boolean hasHook;
    private final Conversion conversion;
    private final boolean converts;
    private @Nullable TargetMethod bound;

    BridgedMethod(Engine engine, Request request, Match match, boolean isNonBlocking, @Nullable Duration timeout) {
        this.engine = engine;
        this.request = request;
        this.match = match;
        this.isNonBlocking = isNonBlocking;
        this.timeout = timeout;
        this.conversion = match.conversion();
        this.converts = !match.converters().isEmpty();
        this.hasHook = AwaitHook.class.isAssignableFrom(request.wanted());
    }

    @Override
    public @Nullable Object call(Object view, Object target, @Nullable Object @Nullable [] arguments) throws Throwable {
        TargetMethod method = bound;
        if (method == null) {
            match.given().trySetAccessible(); // or each call asks whether it may: 1 ns of 19 (JDK 25)
            method = new TargetMethod(engine, match.given(), match.shape(), operation());
            bound = method; // whoever else does this does the same
        }
        return method.call(
                conversion, hasHook ? (AwaitHook) view : null, target, converts ? converted(arguments) : arguments);
    }

    private @Nullable Object[] converted(@Nullable Object @Nullable [] arguments) throws Throwable {
        List<@Nullable Converter> converters = match.converters();
        @Nullable Object[] converted = new Object[converters.size()];
        for (int index = 0; index < converted.length; index++) {
            Converter converter = converters.get(index);
            Object argument = arguments == null ? null : arguments[index];
            converted[index] = converter == null ? argument : converter.convert(argument);
        }
        return converted;
    }

    private Operation operation() {
        Way way = match.conversion().way();
        String name = Describe.type(request.target()) + "." + match.given().getName();
        boolean isClosing = isClose() && (way == Way.CALL || way == Way.AWAIT || way == Way.COLLECT);
        Operation operation = Operation.of(name).throwing(thrown(isClosing));
        if (way == Way.AWAIT || way == Way.COLLECT || way == Way.STREAM) {
            operation = timeout == null
                    ? operation.twin(name)
                    : operation.twin(name).timeout(timeout);
        }
        if ((way == Way.AWAIT || way == Way.HAND_OVER) && request.keepsSource()) {
            operation = operation.keepingSource();
        }
        if (isNonBlocking && !match.shape().isAsynchronous()) {
            operation = operation.asNonBlocking();
        }
        return isClosing ? operation.asClosing() : operation;
    }

    private boolean isClose() {
        return match.wanted().method().getName().equals("close")
                && match.wanted().method().getParameterCount() == 0
                && match.wanted().method().getReturnType() == void.class;
    }

    /** What the view's method lets through as it is. */
    @SuppressWarnings("unchecked") // a method declares throwables
    private Class<? extends Throwable>[] thrown(boolean isClosing) {
        List<Class<?>> declared = List.of(match.wanted().method().getExceptionTypes());
        Stream<Class<? extends Throwable>> wished = request.throwing().stream()
                .filter(each -> declared.stream().anyMatch(allowed -> allowed.isAssignableFrom(each)));
        return Stream.concat(declared.stream(), wished)
                .filter(each -> !isClosing || !InterruptedException.class.isAssignableFrom(each))
                .distinct()
                .toArray(Class[]::new);
    }
}
