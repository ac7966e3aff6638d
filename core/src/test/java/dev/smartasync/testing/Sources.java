package dev.smartasync.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles stand-ins for libraries that cannot run here, or that are broken on purpose. */
public final class Sources {
    private Sources() {}

    /** Compiles source files, each given as its name and its text, into {@code directory}. */
    public static Path compile(Path directory, String... namesAndTexts) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-d", directory.toString(), "-proc:none", "-Xlint:none"));
        for (int index = 0; index < namesAndTexts.length; index += 2) {
            Path file = directory.resolve(namesAndTexts[index].replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, namesAndTexts[index + 1]);
            arguments.add(file.toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (result != 0) {
            throw new AssertionError("The sources do not compile: " + arguments);
        }
        return directory;
    }
}
