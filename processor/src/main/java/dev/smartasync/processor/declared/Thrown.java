package dev.smartasync.processor.declared;

import com.palantir.javapoet.TypeName;
import dev.smartasync.processor.model.Member;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a view's method may throw, and what the target throws beyond that. */
final class Thrown {
    private static final String INTERRUPT = "java.lang.InterruptedException";

    private final Model model;
    private final Match match;
    private final List<TypeMirror> allowed = new ArrayList<>();

    Thrown(Model model, Match match) {
        this.model = model;
        this.match = match;
        for (TypeMirror type : match.wanted().member().seen().getThrownTypes()) {
            if (match.wanted().all().stream().allMatch(other -> allows(other, type))) {
                allowed.add(type);
            }
        }
    }

    private boolean allows(Member other, TypeMirror type) {
        Fit fit = new Fit(model, match.wanted().member(), other);
        return other.seen().getThrownTypes().stream().anyMatch(thrown -> accepts(fit.ours(thrown), type));
    }

    /** As the view's method declares them. */
    List<TypeName> declared() {
        return allowed.stream().map(TypeNames.BARE::of).toList();
    }

    /** The checked ones that a wait may throw as they are: also those of {@code wished} that are allowed. */
    List<TypeName> awaited(List<TypeMirror> wished, boolean isClose) {
        return Stream.concat(allowed.stream(), wished.stream().filter(this::isAllowed))
                .filter(type -> isChecked(type) && !(isClose && model.isSubtype(type, INTERRUPT)))
                .map(type -> TypeName.get(model.types().erasure(type)))
                .distinct()
                .toList();
    }

    boolean isAllowed(TypeMirror type) {
        return allowed.stream().anyMatch(thrown -> accepts(thrown, type));
    }

    /** Whether an interrupt may come out of the target, and the view's method cannot pass it on. */
    boolean interrupts() {
        TypeElement interrupt = model.elements().getTypeElement(INTERRUPT);
        return !isAllowed(interrupt.asType()) && thrown().anyMatch(type -> isRelated(type, interrupt.asType()));
    }

    /** What the target throws and the view's method may not, the widest alone. */
    List<TypeName> undeclared() {
        return beyond().map(model.types()::erasure)
                .map(TypeName::get)
                .distinct()
                .toList();
    }

    /** What extends one of those and comes through all the same. */
    List<TypeName> passed() {
        List<TypeMirror> types = new ArrayList<>();
        for (String always : List.of("java.lang.RuntimeException", "java.lang.Error")) {
            types.add(model.elements().getTypeElement(always).asType());
        }
        types.addAll(allowed);
        List<TypeMirror> passed = types.stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED && beyond().anyMatch(wide -> accepts(wide, type)))
                .toList();
        return passed.stream()
                .filter(type -> passed.stream().noneMatch(wide -> isAbove(wide, type)))
                .map(TypeNames.BARE::of)
                .distinct()
                .toList();
    }

    private Stream<TypeMirror> beyond() {
        List<TypeMirror> all = thrown().filter(
                        type -> isChecked(type) && !isAllowed(type) && !model.isSubtype(type, INTERRUPT))
                .toList();
        return all.stream().filter(type -> all.stream().noneMatch(wide -> isAbove(wide, type)));
    }

    private Stream<TypeMirror> thrown() {
        return match.given().seen().getThrownTypes().stream().map(match.fit()::ours);
    }

    private boolean isAbove(TypeMirror wide, TypeMirror type) {
        return !Fit.isSame(wide, type) && accepts(wide, type);
    }

    private boolean isRelated(TypeMirror one, TypeMirror other) {
        return accepts(one, other) || accepts(other, one);
    }

    private boolean accepts(TypeMirror wide, TypeMirror type) {
        return Fit.isSame(wide, type) || model.types().isSubtype(type, wide);
    }

    private boolean isChecked(TypeMirror type) {
        return !model.isSubtype(type, "java.lang.RuntimeException") && !model.isSubtype(type, "java.lang.Error");
    }
}
