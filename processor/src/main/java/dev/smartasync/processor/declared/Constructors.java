package dev.smartasync.processor.declared;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.smartasync.processor.declared.DeclaredPlan.Construction;
import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.ParameterNames;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.model.Signature;
import dev.smartasync.processor.model.TypeNames;
import dev.smartasync.processor.write.Api;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the constructor that the generated class calls. What it takes of the target's type is the target, and so is the bridge; the
 * view's factories ask for the rest.
 */
final class Constructors {
    private final Model model;
    private final Element user;
    private final TypeElement wanted;
    private final TypeElement target;

    Constructors(Model model, Element user, TypeElement wanted, TypeElement target) {
        this.model = model;
        this.user = user;
        this.wanted = wanted;
        this.target = target;
    }

    Construction find(Problems problems) {
        if (wanted.getKind().isInterface()) {
            return Construction.NONE;
        }
        List<ExecutableElement> all = ElementFilter.constructorsIn(wanted.getEnclosedElements());
        List<ExecutableElement> usable = all.stream().filter(this::isUsable).toList();
        List<ExecutableElement> complete = usable.stream()
                .filter(one -> one.getParameters().stream().allMatch(parameter -> isGiven(parameter.asType())))
                .toList();
        List<ExecutableElement> chosen = usable.size() == 1 ? usable : complete;
        if (chosen.size() == 1) {
            return construction(chosen.get(0));
        }
        all.forEach(one -> problems.add(Code.CONSTRUCTOR, wanted, describe(one)));
        return Construction.NONE;
    }

    private Construction construction(ExecutableElement constructor) {
        List<String> names = ParameterNames.of(constructor);
        List<String> arguments = new ArrayList<>();
        List<ParameterSpec> parameters = new ArrayList<>();
        List<String> erased = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            TypeMirror type = constructor.getParameters().get(i).asType();
            if (isGiven(type)) {
                arguments.add(Pinned.isA(type, target) ? "target" : "bridge");
            } else {
                String name = Set.of("target", "bridge").contains(names.get(i)) ? names.get(i) + "_" : names.get(i);
                arguments.add(name);
                erased.add(Signature.erased(type));
                parameters.add(
                        ParameterSpec.builder(TypeNames.BARE.of(type), name).build());
            }
        }
        List<TypeName> thrown =
                constructor.getThrownTypes().stream().map(TypeNames.BARE::of).toList();
        return new Construction(arguments, parameters, erased, thrown);
    }

    private boolean isGiven(TypeMirror type) {
        return (Pinned.isA(type, target) && !target.equals(wanted))
                || Signature.erased(type).equals(Api.BRIDGE.canonicalName());
    }

    private boolean isUsable(ExecutableElement constructor) {
        Set<Modifier> modifiers = constructor.getModifiers();
        boolean isNear =
                model.elements().getPackageOf(user).equals(model.elements().getPackageOf(wanted));
        return (modifiers.contains(Modifier.PUBLIC) || modifiers.contains(Modifier.PROTECTED) || isNear)
                && !modifiers.contains(Modifier.PRIVATE)
                && constructor.getTypeParameters().isEmpty();
    }

    private String describe(ExecutableElement constructor) {
        String parameters = constructor.getParameters().stream()
                .map(parameter -> Describe.type(parameter.asType()))
                .collect(Collectors.joining(", "));
        boolean isHidden = !isUsable(constructor);
        return wanted.getSimpleName() + "(" + parameters + ")" + (isHidden ? ", which it cannot call" : "");
    }
}
