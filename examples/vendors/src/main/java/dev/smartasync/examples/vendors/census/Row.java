package dev.smartasync.examples.vendors.census;

import dev.smartasync.ViewOf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One vendor's type, or several that go together.
 *
 * @param what  the type
 * @param proof what was done with the view beyond compiling it
 * @param count what became of the methods
 * @param kept  what the vendor keeps today
 */
record Row(String what, String proof, Count count, Kept kept) {

    static Row of(String what, String proof, Class<?> wanted, Class<?> declared, Kept kept) {
        return new Row(what, proof, Count.of(wanted, view(declared, declared)), kept);
    }

    /** All pairs that are declared on these types, and in them. */
    static Row all(String what, String proof, Kept kept, Class<?>... declared) {
        Count count = Count.NONE;
        for (Class<?> each : withNested(declared)) {
            for (ViewOf pair : each.getAnnotationsByType(ViewOf.class)) {
                boolean isItself = pair.implementing() == void.class;
                Class<?> wanted = isItself ? vendors(each) : pair.implementing();
                count = count.plus(Count.of(wanted, view(each, isItself ? each : wanted)));
            }
        }
        return new Row(what, proof, count, kept);
    }

    private static List<Class<?>> withNested(Class<?>... declared) {
        List<Class<?>> all = new ArrayList<>(List.of(declared));
        Arrays.stream(declared)
                .flatMap(each -> Arrays.stream(each.getDeclaredClasses()))
                .forEach(all::add);
        return all;
    }

    /** The vendor's type that a declared one stands for. */
    private static Class<?> vendors(Class<?> declared) {
        return declared.isInterface() ? declared.getInterfaces()[0] : declared.getSuperclass();
    }

    private static Class<?> view(Class<?> origin, Class<?> wanted) {
        Class<?> outer = wanted.getEnclosingClass();
        String name = (outer == null ? "" : outer.getSimpleName() + "_") + wanted.getSimpleName() + "View";
        try {
            return Class.forName(origin.getPackageName() + "." + name, false, origin.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public String toString() {
        return "| %s | %d | %d | %d | %d | %d | %s | %s |"
                .formatted(
                        what,
                        count.needed(),
                        count.matched(),
                        count.inherited(),
                        count.byHand(),
                        count.refused().size(),
                        proof,
                        kept);
    }
}
