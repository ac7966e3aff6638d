package dev.smartasync.processor.declared;

import dev.smartasync.processor.declared.DeclaredPlan.Construction;
import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Durations;
import dev.smartasync.processor.model.Enclosing;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Mentions;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.model.Signature;
import dev.smartasync.processor.write.Api;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Checks a request before anything is matched. */
final class Checks {
    private final Model model;
    private final Request request;
    private final Mentions mentions;
    private final Problems problems;

    Checks(Model model, Request request, Problems problems) {
        this.model = model;
        this.request = request;
        this.mentions = new Mentions(model, request.origin(), Set.of());
        this.problems = problems;
    }

    void types() {
        TypeElement wanted = request.wanted();
        if (wanted == null) {
            problems.add(Code.WANTED_TYPE, request.origin(), "implementing names no class or interface");
            return;
        }
        Set<Modifier> modifiers = wanted.getModifiers();
        boolean isInner = wanted.getKind() == ElementKind.CLASS
                && wanted.getEnclosingElement() instanceof TypeElement
                && !modifiers.contains(Modifier.STATIC);
        if (wanted.getKind() != ElementKind.INTERFACE && wanted.getKind() != ElementKind.CLASS) {
            refuse(wanted, "is neither an interface nor a class");
        } else if (modifiers.contains(Modifier.FINAL)) {
            refuse(wanted, "is final");
        } else if (modifiers.contains(Modifier.SEALED)) {
            refuse(wanted, "is sealed");
        } else if (isInner) {
            refuse(wanted, "is an inner class: make it static");
        } else if (!mentions.isAccessible(wanted)) {
            refuse(wanted, "is hidden: make it package-private or wider");
        }
        TypeElement target = request.target();
        if (target == null) {
            problems.add(Code.TARGET_TYPE, request.origin(), "value names no class or interface");
        } else if (!mentions.isAccessible(target)) {
            problems.add(Code.TARGET_TYPE, request.origin(), Describe.type(target) + " is hidden");
        }
    }

    private void refuse(TypeElement wanted, String reason) {
        problems.add(Code.WANTED_TYPE, request.origin(), Describe.type(wanted) + " " + reason);
    }

    void values(Collection<Member> wanted, Collection<Member> given) {
        request.inherited().stream()
                .sorted()
                .filter(name -> wanted.stream().noneMatch(member -> isBody(member, name)))
                .forEach(name -> problems.add(Code.UNKNOWN_NAME, request.origin(), "inherited: " + name));
        request.nonBlocking().stream()
                .sorted()
                .filter(name -> given.stream().noneMatch(member -> member.name().equals(name)))
                .forEach(name -> problems.add(Code.UNKNOWN_NAME, request.origin(), "nonBlocking: " + name));
        for (TypeMirror type : request.throwing()) {
            if (model.isSubtype(type, "java.lang.RuntimeException") || model.isSubtype(type, "java.lang.Error")) {
                problems.add(Code.THROWING, request.origin(), Describe.type(type) + " is unchecked");
            } else if (!mentions.isAccessible(model.types().asElement(type))) {
                problems.add(Code.THROWING, request.origin(), Describe.type(type) + " is hidden");
            }
        }
        if (!request.timeout().isEmpty() && !Durations.isPositive(request.timeout())) {
            problems.add(Code.TIMEOUT, request.origin(), "\"" + request.timeout() + "\"");
        }
    }

    /** What the view has to write, and cannot. */
    void methods(List<Wanted> wanted) {
        for (Wanted one : wanted) {
            ExecutableElement method = one.member().element();
            if (one.kind().isMatched()) {
                mentions.hidden(one.member())
                        .forEach(type -> problems.add(Code.HIDDEN_TYPE, method, Describe.method(method) + ": " + type));
            }
            if (one.kind() == Wanted.Kind.ABSTRACT && !isVisible(method)) {
                problems.add(
                        Code.WANTED_TYPE,
                        method,
                        Describe.type(Enclosing.owner(method)) + " hides its abstract " + Describe.method(method));
            }
        }
    }

    /** What is named and may come out of no method. */
    void throwing(Collection<Match> matches) {
        for (TypeMirror type : request.throwing()) {
            if (matches.stream().noneMatch(match -> new Thrown(model, match).isAllowed(type))) {
                problems.add(Code.THROWING_UNDECLARED, request.origin(), Describe.type(type));
            }
        }
    }

    /** Methods that the view's factories would hide. */
    void factories(List<Wanted> wanted, @Nullable TypeElement target, Construction construction) {
        for (List<String> own : List.of(List.<String>of(), List.of(Api.BRIDGE.canonicalName()))) {
            var parameters = Stream.of(
                            Stream.ofNullable(target)
                                    .map(type -> type.getQualifiedName().toString()),
                            own.stream(),
                            construction.erased().stream())
                    .flatMap(each -> each)
                    .collect(Collectors.joining(","));
            wanted.stream()
                    .map(Wanted::member)
                    .filter(member -> member.signature().equals(new Signature("of", parameters)))
                    .forEach(member ->
                            problems.add(Code.NAME_CLASH, member.element(), Describe.method(member.element())));
        }
    }

    private boolean isVisible(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        return modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED) || isNear(method);
    }

    private boolean isNear(ExecutableElement method) {
        return model.elements().getPackageOf(method).equals(model.elements().getPackageOf(request.origin()));
    }

    private static boolean isBody(Member member, String name) {
        return member.name().equals(name) && !member.element().getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether the view, in its package, can call a method of the target. */
    boolean isCallable(Member member) {
        Set<Modifier> modifiers = member.element().getModifiers();
        return !member.isStatic()
                && (modifiers.contains(Modifier.PUBLIC)
                        || (isNear(member.element()) && !modifiers.contains(Modifier.PRIVATE)))
                && mentions.hidden(member).isEmpty();
    }
}
