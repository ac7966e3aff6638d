package dev.smartasync.processor.own;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Colours;
import dev.smartasync.processor.model.Copied;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Enclosing;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Members;
import dev.smartasync.processor.model.Mentions;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.model.Result.Colour;
import dev.smartasync.processor.model.Signature;
import dev.smartasync.processor.model.TypeNames;
import dev.smartasync.processor.own.ViewNames.Coloured;
import dev.smartasync.processor.write.Api;
import dev.smartasync.processor.write.Plan;
import dev.smartasync.processor.write.Plan.View;
import dev.smartasync.processor.write.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Makes the plan for a declaration, or says everything that is wrong with it. */
public final class Planner {
    private static final Set<ClassName> USEFUL = Set.of(
            ClassName.get("javax.annotation.processing", "Generated"),
            ClassName.get("org.jetbrains.annotations", "Blocking"),
            ClassName.get("io.smallrye.common.annotation", "Blocking"));

    private final Model model;
    private final Declaration declaration;
    private final Problems problems;
    private final Mentions mentions;
    private final TypeNames names;
    private final List<Member> members;

    public Planner(Model model, Declaration declaration, Map<String, ClassName> views, Problems problems) {
        this.model = model;
        this.declaration = declaration;
        this.problems = problems;
        this.mentions = new Mentions(model, declaration.type(), views.keySet());
        this.names = TypeNames.of(views);
        this.members = Members.of(model, declaration.type(), names);
    }

    /** The plan; of no use if problems were added. */
    public Plan plan() {
        TypeElement type = declaration.type();
        checkType();
        declaration.all().forEach(options -> options.check(model, mentions, problems));
        List<Coloured> shown = coloured();
        if (shown.isEmpty() && problems.none()) {
            problems.add(Code.NO_METHODS);
        }
        boolean hasInstance = shown.stream().anyMatch(one -> !one.member().isStatic());
        Set<Signature> factories = factories(hasInstance);
        shown.stream()
                .filter(one -> factories.contains(one.member().shown()))
                .forEach(one -> problems.add(
                        Code.NAME_CLASH,
                        one.member().element(),
                        Describe.method(one.member().element())));
        remark(shown);
        List<TypeVariableName> variables =
                type.getTypeParameters().stream().map(names::declared).toList();
        ClassName name = declaration.target();
        TypeName target =
                variables.isEmpty() ? name : ParameterizedTypeName.get(name, variables.toArray(TypeName[]::new));
        return new Plan(
                type,
                name,
                target,
                variables,
                declaration.isPublic(),
                hasInstance,
                Copied.fromType(type),
                USEFUL.stream()
                        .filter(useful -> model.isVisible(useful.canonicalName(), type))
                        .collect(Collectors.toUnmodifiableSet()),
                views(shown, factories));
    }

    private void checkType() {
        TypeElement type = declaration.type();
        if (declaration.isPrivate()) {
            problems.add(Code.PRIVATE_TYPE);
        }
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            problems.add(Code.ANNOTATION_TYPE);
        }
        boolean isInner = type.getKind() == ElementKind.CLASS
                && type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
        boolean isInGeneric = Enclosing.outwards(type.getEnclosingElement())
                .anyMatch(outer -> !outer.getTypeParameters().isEmpty());
        if (isInner && isInGeneric) {
            problems.add(Code.INNER_TYPE);
        }
    }

    /** What the views show, with everything checked that concerns one method alone. */
    private List<Coloured> coloured() {
        Set<ExecutableElement> asked = new HashSet<>(declaration.methods().keySet());
        var colours = new Colours(model, problems, names);
        List<Coloured> shown = new ArrayList<>();
        for (Member member : members) {
            Options options = declaration.options(member.element());
            if (options != null && isShowable(member.element())) {
                asked.remove(member.element());
                Set<String> hidden = mentions.hidden(member);
                hidden.forEach(type -> problems.add(
                        Code.HIDDEN_TYPE, member.element(), Describe.method(member.element()) + ": " + type));
                shown.add(new Coloured(member, colours.of(member, options.isCollected()), options));
            }
        }
        Members.mangled(model, declaration.type()).stream()
                .filter(method -> declaration.options(method) != null)
                .forEach(method -> {
                    asked.remove(method);
                    problems.add(Code.MANGLED_NAME, method, Describe.method(method));
                });
        declaration.methods().keySet().stream()
                .filter(asked::contains)
                .forEach(method -> problems.add(Code.HIDDEN_METHOD, method, Describe.method(method)));
        return shown;
    }

    /** Public; package-private and of the same package, in a view that is not public. */
    private boolean isShowable(ExecutableElement method) {
        Set<Modifier> modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.PUBLIC) || declaration.isPublic()) {
            return modifiers.contains(Modifier.PUBLIC);
        }
        return !modifiers.contains(Modifier.PROTECTED)
                && !modifiers.contains(Modifier.PRIVATE)
                && model.elements().getPackageOf(method).equals(model.elements().getPackageOf(declaration.type()));
    }

    private Set<Signature> factories(boolean hasInstance) {
        List<TypeMirror> parameters = hasInstance ? List.of(declaration.type().asType()) : List.of();
        Signature of = Signature.of("of", parameters);
        String separator = hasInstance ? "," : "";
        return Set.of(of, new Signature("of", of.parameters() + separator + Api.BRIDGE.canonicalName()));
    }

    private void remark(List<Coloured> shown) {
        for (Coloured one : shown) {
            ExecutableElement method = one.member().element();
            Options own = declaration.methods().get(method);
            if (one.is(Colour.SYNCHRONOUS) && one.options().hasTimeout()) {
                problems.add(Code.TIMEOUT_IGNORED, method, Describe.method(method));
            }
            if (own != null && !own.thrown().isEmpty() && !one.result().isAwaited()) {
                problems.add(Code.THROWING_IGNORED, method, Describe.method(method));
            }
            if (own != null && own.isCollected() && !one.result().isPublished()) {
                problems.add(Code.COLLECT_IGNORED, method, Describe.method(method));
            }
        }
    }

    private List<View> views(List<Coloured> shown, Set<Signature> factories) {
        Set<Signature> taken = Stream.concat(
                        factories.stream(),
                        ElementFilter.methodsIn(model.elements()
                                        .getTypeElement("java.lang.Object")
                                        .getEnclosedElements())
                                .stream()
                                .map(Members::signature))
                .collect(Collectors.toUnmodifiableSet());
        var viewNames = new ViewNames(shown, taken);
        var rows = new Rows(model, declaration, viewNames);
        var sync = shown.stream().filter(viewNames::isInSync).map(rows::sync).toList();
        var async = shown.stream().filter(viewNames::isInAsync).map(rows::async).toList();
        return List.of(
                new View(declaration.view("Sync"), "synchronous", sync.stream().anyMatch(Row::isClose), sync),
                new View(declaration.view("Async"), "asynchronous", false, async));
    }
}
