package dev.smartasync.examples.tools;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON schema of a method's parameters. Their names are there because the compiler is told to keep them ({@code -parameters}). */
final class Schema {
    private static final Map<Class<?>, String> TYPES = Map.of(
            String.class, "string",
            boolean.class, "boolean",
            int.class, "integer",
            long.class, "integer",
            double.class, "number");

    private Schema() {}

    static Map<String, Object> of(Method method) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            properties.put(parameter.getName(), of(parameter));
            required.add(parameter.getName());
        }
        return Map.of("type", "object", "properties", properties, "required", required);
    }

    private static Map<String, Object> of(Parameter parameter) {
        String type = TYPES.get(parameter.getType());
        if (type == null) {
            throw new IllegalArgumentException("No schema for a parameter like " + parameter);
        }
        Description description = parameter.getAnnotation(Description.class);
        return description == null ? Map.of("type", type) : Map.of("type", type, "description", description.value());
    }
}
