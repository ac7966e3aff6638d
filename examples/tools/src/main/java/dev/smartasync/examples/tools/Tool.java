package dev.smartasync.examples.tools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.smartasync.SmartMethod;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A method of either colour as a tool: named, described, and called with what a model gives. One such object serves every host. */
public final class Tool {
    private static final JsonMapper JSON = new JsonMapper();

    private final Method method;
    private final Object target;
    private final SmartMethod call;

    // guide: smart-method
    private Tool(Method method, Object target, Duration limit) {
        this.method = method;
        this.target = target;
        this.call = SmartMethod.of(method, target).timeout(limit);
    }
    // end

    // guide: registry
    /** Every method of an object that has a description. A call that takes longer than {@code limit} is cancelled. */
    public static List<Tool> of(Object target, Duration limit) {
        return Arrays.stream(target.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Description.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> new Tool(method, target, limit))
                .toList();
    }

    /** For a host that wants the value, and waits for it. */
    public String call(Map<String, Object> given) throws Exception {
        return text(call.callBlocking(arguments(given)));
    }

    /** For a host that must not wait. Cancelling the future cancels the tool. */
    public CompletableFuture<@Nullable Object> callAsync(Map<String, Object> given) {
        return call.callAsync(arguments(given));
    }
    // end

    /** What a model is shown of a tool's result. */
    public static String text(@Nullable Object result) {
        return String.valueOf(result);
    }

    /** What a model calls it. */
    public String name() {
        return method.getName();
    }

    /** What it does, in words. */
    public String description() {
        return method.getAnnotation(Description.class).value();
    }

    /** The JSON schema of what it is called with. */
    public Map<String, Object> schema() {
        return Schema.of(method);
    }

    /** What somebody wrote. */
    public Method method() {
        return method;
    }

    /** What the method is called on. */
    public Object target() {
        return target;
    }

    /** What the method is called with, each as the type of its parameter. */
    public Object[] arguments(Map<String, Object> given) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> argument(given, parameter))
                .toArray();
    }

    /** The arguments that a model gives as JSON. */
    public static Map<String, Object> parsed(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Cannot read these arguments: " + json, failure);
        }
    }

    /** The same in JSON. */
    public static String json(Map<String, Object> value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("Cannot write this: " + value, failure);
        }
    }

    private Object argument(Map<String, Object> given, Parameter parameter) {
        Object value = given.get(parameter.getName());
        if (value == null) {
            throw new IllegalArgumentException(name() + " needs \"" + parameter.getName() + "\"");
        }
        return JSON.convertValue(value, JSON.constructType(parameter.getParameterizedType()));
    }
}
