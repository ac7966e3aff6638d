package dev.smartasync.processor.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Everything that is wrong with one declaration, gathered so that one compilation shows it all, and one message all of a kind. */
public final class Problems {
    private record Place(Element element, String detail) {}

    private final Element declaration;
    private final String subject;
    private final Map<Code, List<Place>> places = new EnumMap<>(Code.class);

    public Problems(TypeElement type) {
        this(type, Describe.type(type));
    }

    /** @param subject what the declaration is about, as messages call it */
    public Problems(Element declaration, String subject) {
        this.declaration = declaration;
        this.subject = subject;
    }

    /** The declaration as such. */
    public void add(Code code) {
        places.computeIfAbsent(code, unused -> new ArrayList<>());
    }

    /** One place of several, as a line of the message. */
    public void add(Code code, Element element, String detail) {
        places.computeIfAbsent(code, unused -> new ArrayList<>()).add(new Place(element, detail));
    }

    /** Whether views can be made. */
    public boolean none() {
        return places.keySet().stream().allMatch(Code::isRemark);
    }

    public void report(Messager messager) {
        places.forEach((code, found) -> {
            var message = new StringBuilder(code.about(subject));
            for (Place place : found) {
                message.append("\n  ").append(place.detail());
            }
            var kind = code.isRemark() ? Diagnostic.Kind.NOTE : Diagnostic.Kind.ERROR;
            messager.printMessage(kind, message, position(found));
        });
    }

    /** The first place, unless it is inherited and so may be in a file that is not being compiled. */
    private Element position(List<Place> found) {
        if (found.isEmpty()) {
            return declaration;
        }
        Element first = found.get(0).element();
        return declaration.equals(first.getEnclosingElement()) ? first : declaration;
    }
}
