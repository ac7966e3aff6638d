package dev.smartasync.internal.view;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a method is called: by reflection, and when that has been often, through a lambda that does no more than call it.
 *
 * <p>A lambda can be had of methods that give a value and have at most one parameter, in classes that are open to this library. It
 * is made once for a class and kept by that class: it is of no type but the JDK's, and keeps nobody alive. What its types do
 * not fit is left to reflection, which converts it or says what is wrong.
 */
final class Invocation {
    /** To make a lambda takes some 0.2 ms, and saves up to 4 ns of each call: what was called so often is likely to pay for it. */
    static final int OFTEN = 50_000;

    private static final Object[] NONE = {};
    private static final Object NO_LAMBDA = "reflection";
    private static final ClassValue<Map<Method, Object>> LAMBDAS = new ClassValue<>() {
        @Override
        protected Map<Method, Object> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Method method;
    private final Class<?> parameter;
    private int calls; // threads may lose some
    private @Nullable Function<@Nullable Object, @Nullable Object> ofNone;
    private @Nullable BiFunction<@Nullable Object, @Nullable Object, @Nullable Object> ofOne;

    /** @param method one that may be called from here */
    Invocation(Method method) {
        this.method = method;
        this.parameter = method.getParameterCount() == 1
                ? MethodType.methodType(method.getParameterTypes()[0]).wrap().returnType()
                : void.class;
    }

    Method method() {
        return method;
    }

    /**
     * Calls the method, and throws what it throws.
     *
     * @throws Mismatch if the method cannot be called so
     */
    @Nullable
    Object call(@Nullable Object target, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (arguments == null || arguments.length == 0) {
            var lambda = ofNone;
            if (lambda != null) {
                return lambda.apply(target);
            }
        } else if (arguments.length == 1 && parameter.isInstance(arguments[0])) {
            var lambda = ofOne;
            if (lambda != null) {
                return lambda.apply(target, arguments[0]);
            }
        }
        return reflect(target, arguments == null ? NONE : arguments);
    }

    private @Nullable Object reflect(@Nullable Object target, @Nullable Object[] arguments) throws Throwable {
        if (++calls == OFTEN) {
            use(LAMBDAS.get(method.getDeclaringClass()).computeIfAbsent(method, Invocation::lambda));
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() == null ? thrown : thrown.getCause();
        } catch (IllegalArgumentException mismatch) {
            throw new Mismatch(mismatch);
        }
    }

    /** Not what the method threw. */
    static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1;

        private Mismatch(IllegalArgumentException cause) {
            super(cause);
        }
    }

    @SuppressWarnings("unchecked") // as it was made
    private void use(Object lambda) {
        if (lambda instanceof Function<?, ?>) {
            ofNone = (Function<@Nullable Object, @Nullable Object>) lambda;
        } else if (lambda instanceof BiFunction<?, ?, ?>) {
            ofOne = (BiFunction<@Nullable Object, @Nullable Object, @Nullable Object>) lambda;
        }
    }

    private static Object lambda(Method method) {
        boolean hasReceiver = !Modifier.isStatic(method.getModifiers());
        boolean hasValue = method.getReturnType() != void.class;
        if (!hasReceiver || !hasValue || method.getParameterCount() > 1) {
            return NO_LAMBDA;
        }
        try {
            Class<?> type = method.getParameterCount() == 0 ? Function.class : BiFunction.class;
            Lookup inside = MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
            MethodHandle called = inside.unreflect(method).asFixedArity();
            return LambdaMetafactory.metafactory(
                            inside,
                            "apply",
                            MethodType.methodType(type),
                            called.type().generic(),
                            called,
                            called.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable impossible) { // in a closed module, a hidden class, a native image
            return NO_LAMBDA;
        }
    }
}
