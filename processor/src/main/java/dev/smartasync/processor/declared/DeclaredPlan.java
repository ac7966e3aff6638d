package dev.smartasync.processor.declared;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.smartasync.processor.write.Row;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What is going to be written for one request.
 *
 * @param origin the one element that the file depends on
 * @param view the class to write
 * @param wantedType the type that is wanted
 * @param target the target's type; null where the view is its own target
 * @param useful the types of optional annotations that generated code may use
 * @param accessors methods that give a field: the target or the bridge
 */
record DeclaredPlan(
        Element origin,
        ClassName view,
        TypeElement wantedType,
        TypeName wanted,
        @Nullable TypeName target,
        List<TypeVariableName> typeVariables,
        boolean isPublic,
        Set<ClassName> useful,
        Construction construction,
        List<Accessor> accessors,
        List<Row> rows) {

    /** A method that gives a field. */
    record Accessor(String name, TypeName result, String expression) {}

    /**
     * How the superclass is constructed.
     *
     * @param arguments the names of what is passed on
     * @param parameters those of them that the view's factories ask for
     * @param erased the types of those
     */
    record Construction(
            List<String> arguments, List<ParameterSpec> parameters, List<String> erased, List<TypeName> thrown) {
        static final Construction NONE = new Construction(List.of(), List.of(), List.of(), List.of());
    }
}
