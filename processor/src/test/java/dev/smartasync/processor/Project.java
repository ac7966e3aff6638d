package dev.smartasync.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A user's project: sources in memory, compiled into a directory with the processor and with every warning an error. */
final class Project {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:[@\\w(). ,\"={}]* )?(?:class|@?interface|record|enum|module) ([\\w.]+)");

    private final Path root;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Set<Path> libraries = new LinkedHashSet<>();
    private final List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-parameters"));
    private final List<Processor> processors = new ArrayList<>(List.of(new SmartAsyncProcessor()));
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    Project(Path root) {
        this.root = root;
        library("dev.smartasync.Bridge");
        library("org.jspecify.annotations.Nullable");
    }

    /** Adds a file, whose name follows from what it declares. */
    Project source(String text) {
        Matcher inPackage = PACKAGE.matcher(text);
        String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + "/" : "";
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            throw new IllegalArgumentException("No type in:\n" + text);
        }
        String name = text.contains("\nmodule ") || text.startsWith("module ") ? "module-info" : type.group(1);
        sources.put(folder + name + ".java", text);
        return this;
    }

    /** Adds a package's own file. */
    Project packageInfo(String text) {
        Matcher inPackage = PACKAGE.matcher(text);
        if (!inPackage.find()) {
            throw new IllegalArgumentException("No package in:\n" + text);
        }
        sources.put(inPackage.group(1).replace('.', '/') + "/package-info.java", text);
        return this;
    }

    /** Puts what a class comes from on the class path. */
    Project library(String className) {
        libraries.add(location(className));
        return this;
    }

    Project library(Path path) {
        libraries.add(path);
        return this;
    }

    Project option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Another processor beside ours. */
    Project processor(Processor other) {
        processors.add(other);
        return this;
    }

    Project withoutProcessors() {
        processors.clear();
        return option("-proc:none");
    }

    /** Finds processors as services: ours and those of what a class comes from. */
    Project processorPath(String className) {
        String path = Stream.of(SmartAsyncProcessor.class.getName(), "com.palantir.javapoet.JavaFile", className)
                .map(name -> location(name).toString())
                .collect(Collectors.joining(File.pathSeparator));
        return option("-processorpath", path);
    }

    /** Compiles with ECJ, which has options of its own. */
    Project withEcj() {
        compiler = new EclipseCompiler();
        options.clear();
        options.addAll(List.of("--release", "17", "-parameters", "-proceedOnError"));
        options.addAll(List.of("-sourcepath", root.resolve("src").toString()));
        return this;
    }

    static Path location(String className) {
        try {
            Class<?> type = Class.forName(className, false, Project.class.getClassLoader());
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new IllegalStateException("The tests need " + className + " on their class path", missing);
        }
    }

    Compiled compile() {
        try {
            return compileTo(root.resolve("classes"), root.resolve("generated"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Compiled compileTo(Path classes, Path generated) throws IOException {
        Files.createDirectories(classes);
        Files.createDirectories(generated);
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = root.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        boolean isModule = sources.containsKey("module-info.java");
        String path = libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        arguments.addAll(List.of(isModule ? "--module-path" : "-classpath", path));
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var manager = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            if (!isModule) {
                // ECJ takes the path of the tests if it is not told in both ways.
                manager.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
            }
            var task = compiler.getTask(
                    new StringWriter(),
                    manager,
                    diagnostics,
                    arguments,
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            if (!arguments.contains("-processorpath")) {
                task.setProcessors(processors);
            }
            task.setLocale(Locale.ROOT);
            boolean isSuccess = task.call();
            return new Compiled(isSuccess, diagnostics.getDiagnostics(), classes, generated, List.copyOf(libraries));
        }
    }
}
