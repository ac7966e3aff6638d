package dev.smartasync.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The annotations that say that a file is generated, and that its warnings are not its user's concern. */
public final class Marks {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private Marks() {}

    public static List<AnnotationSpec> of(Set<ClassName> useful) {
        List<AnnotationSpec> marks = new ArrayList<>();
        if (useful.contains(GENERATED)) {
            marks.add(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", "dev.smartasync.processor.SmartAsyncProcessor")
                    .build());
        }
        AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
        for (String warning :
                List.of("all", "deprecation", "exports", "overloads", "rawtypes", "removal", "try", "unchecked")) {
            suppressed.addMember("value", "$S", warning);
        }
        marks.add(suppressed.build());
        return marks;
    }
}
