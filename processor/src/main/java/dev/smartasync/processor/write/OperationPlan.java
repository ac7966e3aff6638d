package dev.smartasync.processor.write;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
