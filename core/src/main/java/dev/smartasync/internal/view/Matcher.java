package dev.smartasync.internal.view;

import dev.smartasync.internal.call.Settings;
import dev.smartasync.internal.view.Converters.Converter;
import java.lang.reflect.Method;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each method that is wanted, the target's method behind it. One of the same colour goes first, so that a target that has
 * both colours of a method gives each view its own; then the name itself, and then those that are like it.
 */
final class Matcher {
    private final Settings settings;
    private final MemberTypes wantedTypes;
    private final MemberTypes givenTypes;
    private final Candidates candidates;
    private final Rules rules;
    private final Converters converters;
    private final boolean isOneType;

    /** @param isOneType whether the target's type has both colours, and what is implemented are its asynchronous methods */
    Matcher(
            Settings settings,
            MemberTypes wantedTypes,
            MemberTypes givenTypes,
            Candidates candidates,
            Rules rules,
            Converters converters,
            boolean isOneType) {
        this.settings = settings;
        this.wantedTypes = wantedTypes;
        this.givenTypes = givenTypes;
        this.candidates = candidates;
        this.rules = rules;
        this.converters = converters;
        this.isOneType = isOneType;
    }

    /** One that has the very parameters. */
    @Nullable
    Match exact(Wanted wanted) {
        return find(wanted, Set.of(), false);
    }

    /** One whose parameters can be converted, and that serves no other method. */
    @Nullable
    Match loose(Wanted wanted, Set<Method> taken) {
        return converters.isEmpty() ? null : find(wanted, taken, true);
    }

    private @Nullable Match find(Wanted wanted, Set<Method> taken, boolean isLoose) {
        boolean isAsynchronous = wantedShape(wanted).isAsynchronous();
        boolean isOtherFirst = isOneType && !isAsynchronous;
        for (boolean colour : new boolean[] {isAsynchronous ^ isOtherFirst, isAsynchronous ^ !isOtherFirst}) {
            for (String name : Names.like(wanted.method().getName())) {
                for (Method candidate : isLoose ? candidates.named(name) : exact(name, wanted.method())) {
                    if (givenShape(candidate).isAsynchronous() == colour && !taken.contains(candidate)) {
                        Match match = match(wanted, candidate, isLoose);
                        if (match != null) {
                            return match;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** Where the target's type leaves open what its variables stand for, those of the type that is wanted stand for the same. */
    private List<Method> exact(String name, Method wanted) {
        Method candidate = candidates.find(name, wantedTypes.parameters(wanted));
        if (candidate == null) {
            candidate = candidates.find(name, wanted.getParameterTypes());
        }
        return candidate == null ? List.of() : List.of(candidate);
    }

    private @Nullable Match match(Wanted wanted, Method candidate, boolean isLoose) {
        if (!haveSameVariables(wanted.method(), candidate)) {
            return null;
        }
        List<@Nullable Converter> arguments = isLoose ? converters(wanted.method(), candidate) : List.of();
        Shape given = givenShape(candidate);
        Conversion conversion =
                arguments == null ? null : rules.between(wanted.method().getName(), wantedShape(wanted), given);
        return conversion == null || arguments == null
                ? null
                : new Match(wanted, candidate, given, conversion, arguments);
    }

    /** The only way to pass the arguments on, or {@code null} if there is none, or more than one. */
    private @Nullable List<@Nullable Converter> converters(Method wanted, Method candidate) {
        if (wanted.getParameterCount() != candidate.getParameterCount()) {
            return null;
        }
        List<@Nullable Converter> chosen = new ArrayList<>();
        for (int index = 0; index < wanted.getParameterCount(); index++) {
            Seen ours = wantedTypes.parameter(wanted, index);
            Seen theirs = givenTypes.parameter(candidate, index);
            List<@Nullable Converter> choices = theirs.accepts(ours)
                    ? Collections.singletonList(null)
                    : Collections.unmodifiableList(converters.between(ours, theirs));
            if (choices.size() != 1) {
                return null;
            }
            chosen.add(choices.get(0));
        }
        return chosen;
    }

    /** Whether the type variables of the one can stand for those of the other. */
    private static boolean haveSameVariables(Method wanted, Method candidate) {
        TypeVariable<?>[] ours = wanted.getTypeParameters();
        TypeVariable<?>[] theirs = candidate.getTypeParameters();
        return theirs.length == 0 || ours.length == theirs.length;
    }

    /** Why a method has no match. */
    String reason(Wanted wanted) {
        String reasons = Names.like(wanted.method().getName()).stream()
                .flatMap(name -> candidates.named(name).stream())
                .map(candidate -> Describe.method(candidate)
                        + (hasSameParameters(wanted, candidate) ? " gives something else" : " takes something else"))
                .sorted()
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "nothing has a name like it" : reasons;
    }

    private boolean hasSameParameters(Wanted wanted, Method candidate) {
        return haveSameVariables(wanted.method(), candidate)
                && exact(candidate.getName(), wanted.method()).contains(candidate);
    }

    private Shape wantedShape(Wanted wanted) {
        return Shape.of(wantedTypes.result(wanted.method()), settings);
    }

    private Shape givenShape(Method candidate) {
        return Shape.of(givenTypes.result(candidate), settings);
    }
}
