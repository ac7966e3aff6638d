package dev.smartasync.processor.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What the compiler knows, and what the user told the processor. */
public final class Model {
    public static final String TYPES_OPTION = "smartasync.types";

    private final Elements elements;
    private final Types types;
    private final Set<String> asyncTypes;

    public Model(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        String option = environment.getOptions().get(TYPES_OPTION);
        this.asyncTypes = option == null
                ? Set.of()
                : Arrays.stream(option.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }

    public Elements elements() {
        return elements;
    }

    public Types types() {
        return types;
    }

    /** The types that the user declared to be asynchronous. */
    public Set<String> asyncTypes() {
        return asyncTypes;
    }

    /** A type, anywhere on the class path or module path. */
    @Nullable
    public TypeElement find(String name) {
        return elements.getTypeElement(name);
    }

    /** Whether code beside {@code user} can refer to a type: it is there, and in a module that the user's reads. */
    public boolean isVisible(String name, Element user) {
        ModuleElement module = elements.getModuleOf(user);
        return (module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name)) != null;
    }

    public TypeMirror object() {
        return elements.getTypeElement("java.lang.Object").asType();
    }

    /** Whether a type is, or inherits from, the type of this name. */
    public boolean isSubtype(TypeMirror type, String name) {
        TypeElement other = find(name);
        return other != null && types.isSubtype(types.erasure(type), types.erasure(other.asType()));
    }
}
