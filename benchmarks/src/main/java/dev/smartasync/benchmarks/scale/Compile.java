package dev.smartasync.benchmarks.scale;

import dev.smartasync.Bridge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The program of one fresh JVM: the JDK's compiler, once. Arguments: its options, and the files. */
final class Compile {
    private static final List<String> PROCESSOR =
            List.of("dev.smartasync.processor.SmartAsyncProcessor", "com.palantir.javapoet.ClassName");

    private Compile() {}

    /** The nanoseconds that it takes with the processor, whose sources go into a directory of their own. */
    static double withProcessor(Path classes, Path generated, List<Path> files) throws IOException {
        return compile(
                classes, List.of("-processorpath", FreshJvm.joined(processor()), "-s", generated.toString()), files);
    }

    /** The nanoseconds that it takes without. */
    static double withoutProcessor(Path classes, List<Path> files) throws IOException {
        return compile(classes, List.of("-proc:none"), files);
    }

    /** All sources in a directory. */
    static List<Path> sources(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static double compile(Path classes, List<String> options, List<Path> files) throws IOException {
        List<Object> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-classpath", FreshJvm.joined(Bridge.class), "-d", classes));
        arguments.addAll(files);
        return FreshJvm.of(Compile.class).run(arguments.toArray()).get("nanos");
    }

    private static Class<?>[] processor() {
        List<Class<?>> types = new ArrayList<>(List.of(Bridge.class));
        for (String each : PROCESSOR) {
            try {
                types.add(Class.forName(each));
            } catch (ClassNotFoundException missing) {
                throw new IllegalStateException(missing);
            }
        }
        return types.toArray(Class<?>[]::new);
    }

    public static void main(String[] arguments) throws IOException {
        List<String> options = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            (argument.endsWith(".java") ? files : options).add(argument);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            long begun = System.nanoTime();
            boolean compiled = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromStrings(files))
                    .call();
            System.out.println("nanos=" + (System.nanoTime() - begun));
            System.exit(compiled ? 0 : 1);
        }
    }
}
