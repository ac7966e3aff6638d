package dev.smartasync.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

/**
 * One row of the table that the processor and the run-time matcher share: a class with the type that is wanted ({@code Wanted}), a
 * target of it, and what is expected, in test resources of its name.
 */
record Case(String name, Class<?> type) {

    /** Cases whose view is made, and called. */
    static final List<String> BRIDGED = List.of(
            "accessors",
            "cancelled",
            "closed",
            "closing",
            "collected",
            "contexts",
            "converters",
            "covariant",
            "defaults",
            "failures",
            "futures",
            "generics",
            "halves",
            "hooks",
            "interrupts",
            "limits",
            "names",
            "nested",
            "nonblocking",
            "overloads",
            "publishers",
            "same",
            "sequences",
            "twins",
            "uses",
            "values",
            "variables");

    /** Cases that are refused. */
    static final List<String> REFUSED = List.of("ambiguous", "unbridged", "unknown");

    static Case of(ClassLoader loader, String name) throws ClassNotFoundException {
        return new Case(name, loader.loadClass("cases." + name + ".Case"));
    }

    static Project in(Project project, List<String> names) {
        project.source(Fixture.resource("/cases/Calls.java"));
        names.forEach(name -> project.source(Fixture.resource("/cases/" + name + "/Case.java")));
        return project;
    }

    Class<?> wanted() throws ClassNotFoundException {
        return type.getClassLoader().loadClass(type.getName() + "$Wanted");
    }

    Object target() throws ReflectiveOperationException {
        return invoke(declared(type, "target"));
    }

    /** What the processor generated, over a new target. */
    Object generated() throws ReflectiveOperationException {
        Class<?> view = type.getClassLoader().loadClass(type.getName() + "_WantedView");
        Method factory = Arrays.stream(view.getDeclaredMethods())
                .filter(each -> each.getName().equals("of") && each.getParameterCount() == 1)
                .findFirst()
                .orElseThrow();
        return invoke(factory, target());
    }

    /** What the case's calls give through a view. */
    Object calls(Object view) throws ReflectiveOperationException {
        return invoke(declared(type, "calls"), view);
    }

    /** A text that the case declares; empty if it does not. */
    String text(String field) throws IllegalAccessException {
        for (var each : type.getDeclaredFields()) {
            if (each.getName().equals(field)) {
                each.setAccessible(true);
                return (String) each.get(null);
            }
        }
        return "";
    }

    private static Method declared(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object invoke(Method method, Object... arguments) throws ReflectiveOperationException {
        method.setAccessible(true);
        try {
            return method.invoke(null, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw thrown;
        }
    }
}
