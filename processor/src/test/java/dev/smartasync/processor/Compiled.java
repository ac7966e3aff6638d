package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What came of compiling a {@link Project}. */
record Compiled(
        boolean isSuccess,
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        Path classes,
        Path generated,
        List<Path> libraries) {

    /** Without any error or warning. */
    Compiled succeeds() {
        assertThat(diagnostics)
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Object::toString)
                .isEmpty();
        assertThat(isSuccess).isTrue();
        return this;
    }

    List<String> errors() {
        return messages(Diagnostic.Kind.ERROR);
    }

    List<String> notes() {
        return messages(Diagnostic.Kind.NOTE);
    }

    /** The processor's errors, each with the line that it stands at. */
    List<String> refusals() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).startsWith("[SmartAsync"))
                .map(diagnostic -> diagnostic.getLineNumber() + ": " + message(diagnostic))
                .toList();
    }

    private List<String> messages(Diagnostic.Kind kind) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == kind)
                .map(Compiled::message)
                .toList();
    }

    /** Compilers differ in how far they indent what follows the first line. */
    private static String message(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT).replaceAll("\\n +", "\n    ");
    }

    /** A generated file. */
    String source(String typeName) {
        return file(typeName.replace('.', '/') + ".java");
    }

    String file(String name) {
        try {
            return Files.readString(generated.resolve(name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The names of the generated files. */
    List<String> generatedFiles() {
        try (Stream<Path> files = Files.walk(generated)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> generated.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines of a generated file that declare something, for a glance at its signatures. */
    List<String> signatures(String typeName) {
        return source(typeName)
                .lines()
                .map(String::strip)
                .filter(line -> line.endsWith(";") && !line.startsWith("import") && !line.startsWith("package"))
                .filter(line -> !line.startsWith("return"))
                .toList();
    }

    /** Loads the project's types. */
    URLClassLoader loader() {
        return new URLClassLoader(urls(), getClass().getClassLoader());
    }

    /** Runs a static method without parameters of the project. */
    Object run(String typeName, String method) {
        try (var loader = new URLClassLoader(urls(), getClass().getClassLoader())) {
            var declared = loader.loadClass(typeName).getDeclaredMethod(method);
            declared.setAccessible(true);
            return declared.invoke(null);
        } catch (ReflectiveOperationException | IOException failure) {
            throw new AssertionError(typeName + "." + method + " failed", failure);
        }
    }

    private URL[] urls() {
        return Stream.concat(Stream.of(classes), libraries.stream())
                .map(path -> {
                    try {
                        return path.toUri().toURL();
                    } catch (MalformedURLException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                })
                .toArray(URL[]::new);
    }
}
