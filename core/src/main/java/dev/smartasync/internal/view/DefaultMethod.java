package dev.smartasync.internal.view;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** A method that does what its own default says. */
record DefaultMethod(Method method) implements ViewMethod {
    private static final Object[] NONE = {};

    @Override
    public @Nullable Object call(Object view, Object target, @Nullable Object @Nullable [] arguments) throws Throwable {
        Class<?> owner = method.getDeclaringClass();
        if (Candidates.isShown(owner)) {
            return InvocationHandler.invokeDefault(view, method, arguments);
        }
        return MethodHandles.privateLookupIn(owner, MethodHandles.lookup())
                .unreflectSpecial(method, owner)
                .bindTo(view)
                .asFixedArity()
                .invokeWithArguments(arguments == null ? NONE : arguments);
    }
}
