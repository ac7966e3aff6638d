package dev.smartasync.processor.model;

import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What is around a member or a type. */
public final class Enclosing {
    private Enclosing() {}

    /** The type that declares a method, a field or a nested type. */
    public static TypeElement owner(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement(), "only modules are in nothing");
    }

    /** The type and those around it; none for a package. */
    public static Stream<TypeElement> outwards(@Nullable Element element) {
        return Stream.<@Nullable Element>iterate(
                        element,
                        TypeElement.class::isInstance,
                        level -> level == null ? null : level.getEnclosingElement())
                .map(TypeElement.class::cast);
    }
}
