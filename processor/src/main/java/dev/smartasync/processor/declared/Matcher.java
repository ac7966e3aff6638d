package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.AsyncType;
import dev.smartasync.processor.model.AsyncTypes;
import dev.smartasync.processor.model.Colours;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Model;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each method that is wanted, the target's method behind it. One of the same colour goes first, so that a target that has
 * both colours of a method gives each view its own; then the name itself, and then those that are like it.
 */
final class Matcher {

    /** A pair to be tried. */
    private record Pair(Wanted wanted, Member given, Fit fit) {}

    private final AsyncTypes asyncTypes;
    private final Model model;
    private final Request request;
    private final Rules rules;
    private final List<Converter> converters;
    private final Sameness sameness;
    private final Map<String, List<Member>> given = new LinkedHashMap<>();

    /** How the type that is wanted and the target's are related. */
    enum Sameness {
        /** They are two types. */
        NONE,
        /** They are one: the target has both colours, and its asynchronous methods are those that are implemented. */
        TARGET,
        /** They are one, and the view is its own target. */
        ITSELF
    }

    Matcher(
            Model model,
            Request request,
            Collection<Member> given,
            Rules rules,
            List<Converter> converters,
            Sameness sameness) {
        this.model = model;
        this.asyncTypes = new AsyncTypes(model);
        this.request = request;
        this.rules = rules;
        this.converters = converters;
        this.sameness = sameness;
        given.forEach(member -> this.given
                .computeIfAbsent(member.name(), unused -> new ArrayList<>())
                .add(member));
    }

    /** One that takes the very parameters, or else one for which arguments are converted. */
    @Nullable
    Match find(Wanted wanted) {
        Match exact = find(wanted, List.of());
        return exact != null || converters.isEmpty() ? exact : find(wanted, converters);
    }

    private @Nullable Match find(Wanted wanted, List<Converter> usable) {
        boolean isAsynchronous = shape(wanted.member().seen().getReturnType()).isLate();
        boolean isOtherFirst = sameness != Sameness.NONE && !isAsynchronous;
        for (boolean colour : new boolean[] {isAsynchronous ^ isOtherFirst, isAsynchronous ^ !isOtherFirst}) {
            for (String name : Names.like(wanted.member().name())) {
                for (Member candidate : named(name)) {
                    Pair pair = pair(wanted, candidate);
                    if (given(pair).isLate() == colour && isOther(pair)) {
                        Match match = match(pair, usable);
                        if (match != null) {
                            return match;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** The target's methods whose names are like that of one that is wanted, and that are another method. */
    List<Member> near(Wanted wanted) {
        return Names.like(wanted.member().name()).stream()
                .flatMap(name -> named(name).stream())
                .filter(candidate -> isOther(pair(wanted, candidate)))
                .toList();
    }

    boolean hasSameParameters(Wanted wanted, Member candidate) {
        return !arguments(pair(wanted, candidate), List.of()).isEmpty();
    }

    /** What keeps a result from being asynchronous, if its adapter is not there. */
    @Nullable
    AsyncType missing(Member candidate) {
        return shape(candidate.seen().getReturnType()).missing();
    }

    private @Nullable Match match(Pair pair, List<Converter> usable) {
        List<List<@Nullable Converter>> arguments = arguments(pair, usable);
        if (arguments.size() != 1) {
            return null;
        }
        Wanted wanted = pair.wanted();
        Conversion conversion = rules.find(new Rules.Case(
                shape(wanted.member().seen().getReturnType()),
                given(pair),
                pair.fit(),
                isPlain(pair.given()),
                isClose(wanted)));
        return conversion == null ? null : new Match(wanted, pair.given(), pair.fit(), conversion, arguments.get(0));
    }

    /** The ways to pass the arguments on: none, one, or too many. */
    private List<List<@Nullable Converter>> arguments(Pair pair, List<Converter> usable) {
        Member wanted = pair.wanted().member();
        boolean isSame =
                wanted.signature().parameters().equals(pair.given().signature().parameters());
        List<? extends TypeMirror> ours = wanted.seen().getParameterTypes();
        List<? extends TypeMirror> theirs = pair.given().seen().getParameterTypes();
        if (!pair.fit().isPossible() || ours.size() != theirs.size() || (!isSame && usable.isEmpty())) {
            return List.of();
        }
        List<List<@Nullable Converter>> ways = List.of(List.of());
        for (int i = 0; i < ours.size(); i++) {
            ways = extended(ways, choices(pair.fit(), ours.get(i), pair.fit().ours(theirs.get(i)), usable));
        }
        return ways;
    }

    private static List<List<@Nullable Converter>> extended(
            List<List<@Nullable Converter>> ways, List<@Nullable Converter> choices) {
        List<List<@Nullable Converter>> extended = new ArrayList<>();
        for (List<@Nullable Converter> way : ways) {
            for (Converter choice : choices) {
                List<@Nullable Converter> longer = new ArrayList<>(way);
                longer.add(choice);
                extended.add(longer);
            }
        }
        return extended;
    }

    private static List<@Nullable Converter> choices(
            Fit fit, TypeMirror ours, TypeMirror theirs, List<Converter> usable) {
        List<@Nullable Converter> choices = new ArrayList<>();
        if (fit.accepts(theirs, ours)) {
            choices.add(null);
            return choices;
        }
        usable.stream()
                .filter(converter -> fit.accepts(converter.from(), ours) && fit.accepts(theirs, converter.to()))
                .forEach(choices::add);
        return choices;
    }

    private List<Member> named(String name) {
        return given.getOrDefault(name, List.of());
    }

    private Pair pair(Wanted wanted, Member candidate) {
        return new Pair(wanted, candidate, new Fit(model, wanted.member(), candidate));
    }

    private boolean isOther(Pair pair) {
        return sameness != Sameness.ITSELF
                || !pair.wanted().member().signature().equals(pair.given().signature());
    }

    private Shape given(Pair pair) {
        return shape(pair.fit().ours(pair.given().seen().getReturnType()));
    }

    private Shape shape(TypeMirror type) {
        return Shape.of(asyncTypes, type);
    }

    private boolean isPlain(Member candidate) {
        return request.nonBlocking().contains(candidate.name()) || Colours.isPlain(candidate.element());
    }

    static boolean isClose(Wanted wanted) {
        return wanted.member().name().equals("close")
                && wanted.member().element().getParameters().isEmpty()
                && wanted.member().seen().getReturnType().getKind() == TypeKind.VOID;
    }
}
