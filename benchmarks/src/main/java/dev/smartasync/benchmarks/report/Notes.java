package dev.smartasync.benchmarks.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What people wrote by hand: {@code <id of a bar>.md} says why it is not met, {@code <group>.md} something of the group. */
record Notes(Path directory) {

    Optional<String> of(String name) {
        Path file = directory.resolve(name + ".md");
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
