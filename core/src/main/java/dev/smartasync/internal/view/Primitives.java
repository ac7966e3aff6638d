package dev.smartasync.internal.view;

import java.util.List;

/** Numbers as wider ones, as an assignment does it. */
final class Primitives {
    private static final List<Class<?>> BY_WIDTH =
            List.of(byte.class, short.class, int.class, long.class, float.class, double.class);

    private Primitives() {}

    static boolean widens(Class<?> from, Class<?> to) {
        if (from == to) {
            return true;
        }
        int target = BY_WIDTH.indexOf(to);
        return from == char.class
                ? target >= BY_WIDTH.indexOf(int.class)
                : from.isPrimitive() && BY_WIDTH.contains(from) && BY_WIDTH.indexOf(from) < target;
    }

    /** A value that {@link #widens} to a primitive type. */
    static Object widen(Object value, Class<?> to) {
        if (to == boolean.class || to == char.class) {
            return value;
        }
        Number number = value instanceof Character character ? (Number) (int) character : (Number) value;
        return switch (to.getName()) {
            case "byte" -> number.byteValue();
            case "short" -> number.shortValue();
            case "int" -> number.intValue();
            case "long" -> number.longValue();
            case "float" -> number.floatValue();
            default -> number.doubleValue();
        };
    }
}
