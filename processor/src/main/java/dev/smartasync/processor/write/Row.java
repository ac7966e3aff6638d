package dev.smartasync.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One method of a view.
 *
 * @param name its name in the view
 * @param result its result in the view
 * @param target the call behind it
 * @param value what becomes of the value before it is given
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
        Invocation target,
        Value value,
        @Nullable OperationPlan operation,
        List<AnnotationSpec> annotations,
        boolean isBlocking,
        String javadoc) {

    public boolean isVoid() {
        return result.equals(TypeName.VOID);
    }

    public boolean isClose() {
        return name.equals("close") && parameters.isEmpty() && isVoid() && !target.isStatic();
    }

    Row withOperation(OperationPlan other) {
        return new Row(
                body,
                name,
                result,
                typeVariables,
                parameters,
                isVarargs,
                thrown,
                target,
                value,
                other,
                annotations,
                isBlocking,
                javadoc);
    }
}
