package dev.smartasync.internal.view;

import dev.smartasync.Bridge;
import dev.smartasync.internal.call.Engine;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans one view: matches every method, in the order that the processor keeps, and names all that have no match. */
final class Planner {
    private final Engine engine;
    private final Bridge bridge;
    private final Request request;
    private final Faults faults;
    private final Candidates candidates;
    private final List<Wanted> wanted;
    private final Matcher matcher;

    Planner(Engine engine, Bridge bridge, Request request, MemberTypes targetTypes, Plans plans, Faults faults) {
        this.engine = engine;
        this.bridge = bridge;
        this.request = request;
        this.faults = faults;
        MemberTypes wantedTypes = new MemberTypes(request.wanted());
        MemberTypes givenTypes = pinned(wantedTypes, targetTypes);
        this.candidates = new Candidates(request.target(), givenTypes, request.wanted());
        this.wanted = Wanted.of(request, wantedTypes, candidates);
        this.matcher = new Matcher(
                engine.settings(),
                wantedTypes,
                givenTypes,
                candidates,
                new Rules(new Uses(request, plans, faults), request.isCollected()),
                new Converters(request.converters(), faults),
                request.target() == request.wanted());
    }

    /** What stands for the target's type variables: what an accessor says, or else what the target's class does. */
    private MemberTypes pinned(MemberTypes wantedTypes, MemberTypes targetTypes) {
        return Stream.of(request.wanted().getMethods())
                .filter(each -> each.getReturnType() == request.target() && each.getParameterCount() == 0)
                .map(wantedTypes::result)
                .filter(result -> !result.arguments().isEmpty())
                .findFirst()
                .map(MemberTypes::of)
                .orElse(targetTypes);
    }

    Map<Method, ViewMethod> plan() {
        Map<Wanted, ViewMethod> planned = new LinkedHashMap<>();
        Duration timeout = timeout();
        checkValues();
        Set<Method> taken = new HashSet<>();
        for (Wanted each : wanted) {
            ViewMethod fixed = fixed(each);
            Match match = fixed == null ? matcher.exact(each) : null;
            if (match != null) {
                taken.add(match.given());
            }
            planned.put(each, match == null ? fixed : bridged(match, timeout));
        }
        for (Wanted each : wanted) {
            if (planned.get(each) == null) {
                Match match = matcher.loose(each, taken);
                planned.put(each, match == null ? unmatched(each) : bridged(match, timeout));
            }
        }
        Map<Method, ViewMethod> methods = new HashMap<>();
        planned.forEach((each, does) -> each.all().forEach(method -> methods.put(method, does)));
        return methods;
    }

    private @Nullable ViewMethod fixed(Wanted each) {
        return switch (each.kind()) {
            case TARGET -> (view, target, arguments) -> target;
            case BRIDGE -> (view, target, arguments) -> bridge;
            case WRITTEN -> new DefaultMethod(each.method());
            case ABSTRACT, INHERITED -> null;
        };
    }

    private @Nullable ViewMethod unmatched(Wanted each) {
        if (each.kind() == Wanted.Kind.INHERITED) {
            return new DefaultMethod(each.method());
        }
        faults.add(Faults.Code.UNBRIDGED, Describe.method(each.method()) + ": " + matcher.reason(each));
        faults.add(Faults.Code.UNBRIDGED, "    " + Describe.overriding(each.method()));
        return null;
    }

    private ViewMethod bridged(Match match, @Nullable Duration timeout) {
        boolean isNonBlocking =
                request.nonBlocking().contains(match.given().getName()) || candidates.isNonBlocking(match.given());
        return new BridgedMethod(engine, request, match, isNonBlocking, timeout);
    }

    private @Nullable Duration timeout() {
        if (request.timeout().isEmpty()) {
            return null;
        }
        try {
            Duration limit = Duration.parse(request.timeout());
            if (!limit.isZero() && !limit.isNegative()) {
                return limit;
            }
        } catch (DateTimeException notADuration) {
            // as one that is not positive
        }
        faults.add(Faults.Code.TIMEOUT, "\"" + request.timeout() + "\"");
        return null;
    }

    private void checkValues() {
        request.inherited().stream()
                .filter(name -> wanted.stream().noneMatch(each -> isBody(each, name)))
                .sorted()
                .forEach(name -> faults.add(Faults.Code.UNKNOWN_NAME, "inherited: " + name));
        request.nonBlocking().stream()
                .filter(name -> !candidates.has(name))
                .sorted()
                .forEach(name -> faults.add(Faults.Code.UNKNOWN_NAME, "nonBlocking: " + name));
        request.throwing().stream()
                .filter(each -> RuntimeException.class.isAssignableFrom(each) || Error.class.isAssignableFrom(each))
                .forEach(each -> faults.add(Faults.Code.THROWING, Describe.type(each) + " is unchecked"));
    }

    private static boolean isBody(Wanted each, String name) {
        return each.method().isDefault() && each.method().getName().equals(name);
    }
}
