package dev.smartasync.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

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

    /** How a method of a view gets its result. */
    public enum Body {
        /** From the target, as it is. */
        DIRECT,
        /** From a synchronous target, where blocking is allowed. */
        ADMIT,
        /** From a synchronous {@code close}, which may be called everywhere. */
        CLOSE,
        /** From an asynchronous target, by waiting. */
        AWAIT,
        /** From a publisher, while it is read. */
        STREAM,
        /** From a publisher, by waiting for its end. */
        COLLECT,
        /** From an asynchronous target, as a future. */
        HAND_OVER,
        /** From a synchronous target, elsewhere. */
        OFFLOAD,
        /** From a synchronous target of many values, elsewhere, as a publisher. */
        PUBLISH;

        /** Whether it is for threads that may wait. */
        public boolean isBlocking() {
            return switch (this) {
                case ADMIT, CLOSE, AWAIT, STREAM, COLLECT -> true;
                case DIRECT, HAND_OVER, OFFLOAD, PUBLISH -> false;
            };
        }
    }

    /**
     * One method of a view.
     *
     * @param name its name in the view
     * @param result its result in the view
     * @param targetName the target's name
     * @param isTargetVoid whether the target returns nothing
     * @param interrupts whether the target may throw an {@code InterruptedException} that the view's method does not declare
     * @param operation null for a direct call
     */
    public record Row(
            Body body,
            String name,
            TypeName result,
            List<TypeVariableName> typeVariables,
            List<ParameterSpec> parameters,
            boolean isVarargs,
            List<TypeName> thrown,
            String targetName,
            boolean isStatic,
            boolean isTargetVoid,
            boolean interrupts,
            @Nullable OperationPlan operation,
            List<AnnotationSpec> annotations,
            boolean isBlocking,
            String javadoc) {

        public boolean isVoid() {
            return result.equals(TypeName.VOID);
        }

        public boolean isClose() {
            return name.equals("close") && parameters.isEmpty() && isVoid() && !isStatic;
        }
    }

    /**
     * The constant that describes a target to the bridge.
     *
     * @param field its name
     * @param thrown the erased checked exceptions that are declared
     */
    public record OperationPlan(
            String field,
            String name,
            @Nullable String twin,
            List<TypeName> thrown,
            @Nullable String timeout,
            boolean keepsSource,
            boolean isClosing) {}
}
