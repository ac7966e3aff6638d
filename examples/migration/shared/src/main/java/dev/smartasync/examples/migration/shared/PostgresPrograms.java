package dev.smartasync.examples.migration.shared;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of a PostgreSQL server, which refuse to run as root: they are run as the user {@code postgres} then. */
final class PostgresPrograms {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final boolean ROOT = System.getProperty("user.name").equals("root");

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** On the path, or where Debian has them. */
    static Optional<PostgresPrograms> find() {
        List<Path> folders = new ArrayList<>();
        for (String each : System.getenv("PATH").split(File.pathSeparator, -1)) {
            folders.add(Path.of(each));
        }
        if (Files.isDirectory(DEBIAN)) {
            try (Stream<Path> versions = Files.list(DEBIAN)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(version -> version.resolve("bin"))
                        .forEach(folders::add);
            } catch (IOException unreadable) {
                // there are none for this user
            }
        }
        return folders.stream()
                .filter(each -> Files.isExecutable(each.resolve("initdb")))
                .findFirst()
                .map(PostgresPrograms::new);
    }

    /** A folder for the user who runs them. */
    static Path newFolder() throws IOException {
        Path folder = Files.createTempDirectory("postgresql");
        if (ROOT) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        return folder;
    }

    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (ROOT) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
        }
        command.add(folder.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs one to its end. */
    static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(new File("/")) // which every user may read
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader()) {
            List<String> said = output.lines().toList();
            int status = process.onExit().join().exitValue();
            if (status != 0) {
                throw new IOException(command + " ended with " + status + ": " + said);
            }
        }
    }
}
