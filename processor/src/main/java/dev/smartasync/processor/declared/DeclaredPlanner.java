package dev.smartasync.processor.declared;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.smartasync.processor.declared.DeclaredPlan.Accessor;
import dev.smartasync.processor.declared.DeclaredPlan.Construction;
import dev.smartasync.processor.declared.Matcher.Sameness;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Members;
import dev.smartasync.processor.model.Mentions;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.model.TypeNames;
import dev.smartasync.processor.write.Api;
import dev.smartasync.processor.write.Fields;
import dev.smartasync.processor.write.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Makes the plan for a request whose types are there, or says everything that is wrong with it. */
final class DeclaredPlanner {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private final Model model;
    private final Request request;
    private final Problems problems;
    private final TypeElement wantedType;
    private final TypeElement targetType;
    private final Checks checks;
    private final Mentions mentions;

    DeclaredPlanner(Model model, Request request, TypeElement wantedType, TypeElement targetType, Problems problems) {
        this.model = model;
        this.request = request;
        this.wantedType = wantedType;
        this.targetType = targetType;
        this.problems = problems;
        this.checks = new Checks(model, request, problems);
        this.mentions = new Mentions(model, request.origin(), Set.of());
    }

    Outcome plan() {
        var wantedMembers = Members.withAll(model, (DeclaredType) wantedType.asType());
        DeclaredType target = Pinned.target(model, wantedType, targetType, wantedMembers.keySet(), problems);
        List<Member> callable = Members.withAll(model, target).keySet().stream()
                .filter(checks::isCallable)
                .toList();
        List<Member> given = callable.stream().filter(mentions::isComplete).toList();
        checks.values(wantedMembers.keySet(), given);
        Set<String> givenNames = given.stream().map(Member::name).collect(Collectors.toSet());
        List<Wanted> wanted = new ArrayList<>();
        wantedMembers.forEach((member, all) -> {
            if (!member.isStatic()) {
                wanted.add(Wanted.of(member, all, request, targetType, givenNames));
            }
        });
        checks.methods(wanted);
        Uses uses = Uses.of(model, request, problems);
        List<Converter> converters = Converters.of(model, request, problems);
        if (!problems.none()) {
            return new Outcome(null, false, problems);
        }
        boolean hasHook = model.isSubtype(wantedType.asType(), Api.AWAIT_HOOK);
        var rules = new Rules(model, uses, request.isCollected(), hasHook);
        var matcher = new Matcher(model, request, given, rules, converters, sameness());
        Map<Wanted, Match> matches = matches(wanted, matcher);
        var refusals = new Refusals(request, matcher, problems);
        List<Wanted> open =
                wanted.stream().filter(one -> !matches.containsKey(one)).toList();
        open.forEach(refusals::add);
        refusals.addPlace();
        boolean mayComeLater = callable.stream()
                .filter(member -> !given.contains(member))
                .anyMatch(member -> open.stream().anyMatch(one -> isLike(one, member)));
        checks.throwing(matches.values());
        Construction construction = new Constructors(model, request.origin(), wantedType, targetType).find(problems);
        checks.factories(wanted, sameness() == Sameness.ITSELF ? null : targetType, construction);
        DeclaredPlan plan = problems.none() ? plan(wanted, matches, TypeNames.BARE.of(target), construction) : null;
        return new Outcome(plan, mayComeLater, problems);
    }

    private static boolean isLike(Wanted wanted, Member given) {
        return wanted.kind().isMatched() && Names.like(wanted.member().name()).contains(given.name());
    }

    private DeclaredPlan plan(
            List<Wanted> wanted, Map<Wanted, Match> matches, TypeName target, Construction construction) {
        ClassName view = Request.view(model, request.origin(), wantedType);
        boolean isItself = sameness() == Sameness.ITSELF;
        var rows = new DeclaredRows(
                model,
                request,
                String.join(".", ClassName.get(targetType).simpleNames()),
                CodeBlock.of(isItself ? "this" : "this.target"),
                new Fields(List.of(view.simpleName())));
        List<Row> written = wanted.stream()
                .flatMap(one -> Stream.ofNullable(matches.get(one)))
                .map(rows::row)
                .toList();
        return new DeclaredPlan(
                request.origin(),
                view,
                wantedType,
                TypeNames.BARE.of(wantedType.asType()),
                isItself ? null : target,
                wantedType.getTypeParameters().stream()
                        .map(TypeNames.BARE::declared)
                        .toList(),
                request.isPublic(),
                model.isVisible(GENERATED.canonicalName(), request.origin()) ? Set.of(GENERATED) : Set.of(),
                construction,
                wanted.stream().flatMap(one -> accessor(one).stream()).toList(),
                written);
    }

    private static Map<Wanted, Match> matches(List<Wanted> wanted, Matcher matcher) {
        Map<Wanted, Match> matches = new LinkedHashMap<>();
        for (Wanted one : wanted) {
            Match match = one.kind().isMatched() ? matcher.find(one) : null;
            if (match != null) {
                matches.put(one, match);
            }
        }
        return matches;
    }

    private Sameness sameness() {
        if (!wantedType.equals(targetType)) {
            return Sameness.NONE;
        }
        return request.isOwn() && wantedType.getKind().isClass() ? Sameness.ITSELF : Sameness.TARGET;
    }

    private List<Accessor> accessor(Wanted wanted) {
        TypeName result = TypeNames.BARE.of(wanted.member().seen().getReturnType());
        return switch (wanted.kind()) {
            case TARGET ->
                List.of(new Accessor(
                        wanted.member().name(), result, sameness() == Sameness.ITSELF ? "this" : "this.target"));
            case BRIDGE -> List.of(new Accessor(wanted.member().name(), result, "this.bridge"));
            default -> List.of();
        };
    }
}
