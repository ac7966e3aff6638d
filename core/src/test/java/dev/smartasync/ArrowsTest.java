package dev.smartasync;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.smartasync.testing.Isolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrows point one way. */
class ArrowsTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath(Isolated.origin(Bridge.class));

    @ParameterizedTest
    @CsvSource({
        "observe, ''",
        "service, observe",
        "thread,  observe service",
        "adapt,   ''",
        "offload, thread observe",
        "stream,  thread observe offload",
        "call,    thread observe adapt offload stream",
        "view,    call adapt",
    })
    void a_part_knows_only_the_parts_below_it(String part, String below) {
        String[] internal = CORE.stream()
                .map(each -> each.getPackageName())
                .filter(name -> name.startsWith("dev.smartasync.internal."))
                .filter(name -> !name.endsWith("." + part))
                .filter(name -> !below.contains(name.substring(name.lastIndexOf('.') + 1)))
                .distinct()
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideInAPackage("dev.smartasync.internal." + part)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(internal));
    }

    @Test
    void the_core_knows_the_jdk_and_jspecify_alone() {
        check(classes()
                .should()
                .onlyDependOnClassesThat(resideInAPackage("dev.smartasync..")
                        .or(resideInAPackage("java.."))
                        .or(resideInAPackage("org.jspecify.annotations"))
                        .or(resideInAPackage("jdk.jfr"))));
    }

    @Test
    void one_class_knows_the_flight_recorder() {
        check(noClasses()
                .that()
                .haveNameNotMatching("dev\\.smartasync\\.internal\\.observe\\.FlightRecording(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jdk.jfr"));
    }

    @Test
    void of_the_jdk_the_core_knows_the_module_java_base_alone() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.awt..",
                        "java.beans..",
                        "java.lang.instrument..",
                        "java.lang.management..",
                        "java.net.http..",
                        "java.rmi..",
                        "java.sql..",
                        "java.util.logging..",
                        "java.util.prefs..",
                        "javax.."));
    }

    private static void check(ArchRule rule) {
        rule.check(CORE);
    }
}
