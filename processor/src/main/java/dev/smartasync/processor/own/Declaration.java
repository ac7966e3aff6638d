package dev.smartasync.processor.own;

import com.palantir.javapoet.ClassName;
import dev.smartasync.processor.model.Enclosing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * What the annotations on a type and its methods ask for.
 *
 * @param type the target
 * @param whole what is written on the type, or null if single methods are asked for
 * @param methods what is written on its methods
 */
public record Declaration(TypeElement type, @Nullable Options whole, Map<ExecutableElement, Options> methods) {

    public static Declaration of(TypeElement type) {
        var methods = new LinkedHashMap<ExecutableElement, Options>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Options options = Options.of(method);
            if (options != null) {
                methods.put(method, options);
            }
        }
        return new Declaration(type, Options.of(type), methods);
    }

    /** What holds for a method, or null if it is not asked for. */
    @Nullable
    public Options options(ExecutableElement method) {
        Options own = methods.get(method);
        return own == null ? whole : own.or(whole);
    }

    /** Everything that is written. */
    public Stream<Options> all() {
        return Stream.concat(Stream.ofNullable(whole), methods.values().stream());
    }

    public ClassName target() {
        return ClassName.get(type);
    }

    /** {@code DataManagerSync}; for a nested type {@code Outer_InnerSync}. */
    public ClassName view(String suffix) {
        return target().topLevelClassName().peerClass(String.join("_", target().simpleNames()) + suffix);
    }

    /** Whether code anywhere can name the type. */
    public boolean isPublic() {
        return Enclosing.outwards(type).allMatch(level -> level.getModifiers().contains(Modifier.PUBLIC));
    }

    public boolean isPrivate() {
        return Enclosing.outwards(type).anyMatch(level -> level.getModifiers().contains(Modifier.PRIVATE));
    }
}
