package dev.smartasync.internal.view;

import dev.smartasync.ViewOf;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: a type, and what {@link ViewOf} on it says.
 *
 * @param target the target's type: what is declared, or else the class of a target; the type that is wanted if that has both colours,
 *     one of which the target implements
 * @param isOwn whether the type is declared as a view, and what it implements itself is meant
 */
record Request(
        Class<?> wanted,
        Class<?> target,
        boolean isOwn,
        List<Class<?>> uses,
        List<Class<?>> converters,
        Set<String> inherited,
        Set<String> nonBlocking,
        List<Class<? extends Throwable>> throwing,
        String timeout,
        boolean keepsSource,
        boolean isCollected) {

    /** The request for a view over a target of this class. */
    static Request of(Class<?> wanted, Class<?> target) {
        List<ViewOf> declared = declared(wanted).toList();
        if (declared.isEmpty()) {
            Class<?> given = wanted.isAssignableFrom(target) ? wanted : target;
            return new Request(
                    wanted, given, false, List.of(), List.of(), Set.of(), Set.of(), List.of(), "", false, false);
        }
        return declared.stream()
                .filter(each -> each.value().isAssignableFrom(target))
                .findFirst()
                .map(each -> of(wanted, each))
                .orElseThrow(() -> new IllegalArgumentException(wanted.getName() + " is declared as a view of a "
                        + declared.get(0).value().getName() + ", and was given a " + target.getName()));
    }

    /** The request for a view that is declared on its own type, or {@code null} if it is not. */
    static @Nullable Request declaredOn(Class<?> wanted) {
        return declared(wanted).findFirst().map(each -> of(wanted, each)).orElse(null);
    }

    private static Stream<ViewOf> declared(Class<?> wanted) {
        return Stream.of(wanted.getAnnotationsByType(ViewOf.class)).filter(each -> each.implementing() == void.class);
    }

    private static Request of(Class<?> wanted, ViewOf declared) {
        return new Request(
                wanted,
                declared.value(),
                true,
                List.of(declared.uses()),
                List.of(declared.converters()),
                Set.of(declared.inherited()),
                Set.of(declared.nonBlocking()),
                List.of(declared.throwing()),
                declared.timeout(),
                !declared.cancelSource(),
                declared.collect());
    }
}
