package dev.smartasync.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What is going to be written for a target: immutable, and free of the compiler's types but for where it came from.
 *
 * @param origin the one element that the files depend on
 * @param target the target, with its own type variables as arguments
 * @param hasInstance whether there is an object to call, rather than static methods alone
 * @param useful the types of optional annotations that generated code may use
 */
public record Plan(
        TypeElement origin,
        ClassName name,
        TypeName target,
        List<TypeVariableName> typeVariables,
        boolean isPublic,
        boolean hasInstance,
        List<AnnotationSpec> annotations,
        Set<ClassName> useful,
        List<View> views) {

    /**
     * One of the two views.
     *
     * @param name the interface
     * @param colour how its Javadoc calls it
     * @param isCloseable whether it is {@code AutoCloseable}
     */
    public record View(ClassName name, String colour, boolean isCloseable, List<Row> rows) {

        /** The class behind the interface. */
        public ClassName implementation() {
            return name.peerClass(name.simpleName() + "View");
        }
    }
}
