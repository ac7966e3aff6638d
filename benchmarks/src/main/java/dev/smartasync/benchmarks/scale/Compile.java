package dev.smartasync.benchmarks.scale;

import dev.smartasync.Bridge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The program of one fresh JVM: the JDK's compiler, once. Arguments: its options, and the files. */
final class Compile {
    private static final List<String> PROCESSOR =
            List.of("dev.smartasync.processor.SmartAsyncProcessor", "com.palantir.javapoet.ClassName");

    private Compile() {}

    /** What sources are compiled with, and what wrote the views. */
    static Map<String, Double> withProcessor(Object... files) throws IOException {
        return compile(List.of("-processorpath", FreshJvm.joined(processor())), files);
    }

    static Map<String, Double> withoutProcessor(Object... files) throws IOException {
        return compile(List.of("-proc:none"), files);
    }

    private static Map<String, Double> compile(List<String> options, Object... files) throws IOException {
        List<Object> arguments = new ArrayList<>(options);
        arguments.addAll(List.of("-classpath", FreshJvm.joined(Bridge.class)));
        arguments.addAll(List.of(files));
        return FreshJvm.of(Compile.class).run(arguments.toArray());
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
