package dev.smartasync.processor.write;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The constant that describes a target to the bridge.
 *
 * @param field its name, as the methods of the view use it
 * @param thrown the erased checked exceptions that are declared
 */
public record OperationPlan(
        String field,
        String name,
        @Nullable String twin,
        List<TypeName> thrown,
        @Nullable String timeout,
        boolean keepsSource,
        boolean isClosing) {

    /** The same, as it is named from outside the class that it is in. */
    OperationPlan in(String type) {
        return new OperationPlan(type + "." + field, name, twin, thrown, timeout, keepsSource, isClosing);
    }
}
