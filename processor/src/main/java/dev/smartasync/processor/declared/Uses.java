package dev.smartasync.processor.declared;

import com.palantir.javapoet.ClassName;
import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.model.TypeNames;
import dev.smartasync.processor.write.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The declared views that results pass through which are targets themselves. */
record Uses(Model model, List<Used> all) {

    /**
     * A declared view.
     *
     * @param view its class
     * @param wanted the type that it gives
     * @param target the type that it is over
     */
    record Used(ClassName view, TypeElement wanted, TypeElement target) {}

    static Uses of(Model model, Request request, Problems problems) {
        List<Used> all = new ArrayList<>();
        for (TypeMirror type : request.uses()) {
            Element element = model.types().asElement(type);
            Stream.concat(Stream.ofNullable(element), Stream.of(request.origin()))
                    .flatMap(origin -> Request.of(origin).stream())
                    .filter(other -> other.wanted() != null && other.wanted().equals(element))
                    .findFirst()
                    .ifPresentOrElse(
                            other -> add(model, other, all),
                            () -> problems.add(Code.USES, request.origin(), Describe.type(type)));
        }
        return new Uses(model, all);
    }

    private static void add(Model model, Request other, List<Used> all) {
        TypeElement wanted = other.wanted();
        TypeElement target = other.target();
        if (wanted != null && target != null) {
            all.add(new Used(Request.view(model, other.origin(), wanted), wanted, target));
        }
    }

    /** The view that makes the one type of the other, or null if none does. Type arguments are the generated code's to check. */
    @Nullable
    Value view(TypeMirror given, TypeMirror wanted) {
        for (Used used : all) {
            if (Pinned.isA(given, used.target())
                    && wanted.getKind() == TypeKind.DECLARED
                    && model.types().isSubtype(bare(used.wanted().asType()), bare(wanted))) {
                return Value.view(TypeNames.BARE.of(given), used.view());
            }
        }
        return null;
    }

    private TypeMirror bare(TypeMirror type) {
        return model.types().erasure(type);
    }
}
