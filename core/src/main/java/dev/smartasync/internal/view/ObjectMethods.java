package dev.smartasync.internal.view;

import java.lang.reflect.Method;

/** The methods of every object, which a view answers itself. */
final class ObjectMethods {
    /** How many of them a view answers. */
    static final int COUNT = 3;

    private ObjectMethods() {}

    static boolean includes(Method method) {
        Class<?>[] parameters = method.getParameterTypes();
        return switch (method.getName()) {
            case "hashCode", "toString", "getClass", "notify", "notifyAll" -> parameters.length == 0;
            case "equals" -> parameters.length == 1 && parameters[0] == Object.class;
            default -> false;
        };
    }
}
