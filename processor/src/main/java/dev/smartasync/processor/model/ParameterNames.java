package dev.smartasync.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * A method's parameter names; where its class file has none and the compiler says {@code arg0}, after their types. So are those of the
 * JDK's own methods, whose names some compilers know and others do not.
 */
public final class ParameterNames {
    private ParameterNames() {}

    public static List<String> of(ExecutableElement method) {
        List<String> names = new ArrayList<>();
        boolean isOfJdk = ClassName.get(Enclosing.owner(method)).packageName().startsWith("java.");
        for (VariableElement parameter : method.getParameters()) {
            String name = parameter.getSimpleName().toString();
            boolean isInvented = isOfJdk || name.equals("arg" + names.size());
            names.add(isInvented ? free(afterType(parameter.asType()), names) : name);
        }
        return names;
    }

    private static String afterType(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return afterType(array.getComponentType()) + "s";
        }
        if (type instanceof DeclaredType declared) {
            String name = declared.asElement().getSimpleName().toString();
            return Character.toLowerCase(name.charAt(0)) + name.substring(1);
        }
        return type instanceof TypeVariable
                ? "value"
                : type.getKind().name().toLowerCase(Locale.ROOT).substring(0, 1);
    }

    private static String free(String name, List<String> taken) {
        String base = SourceVersion.isName(name) ? name : name + "Value";
        String free = base;
        for (int i = 2; taken.contains(free); i++) {
            free = base + i;
        }
        return free;
    }
}
