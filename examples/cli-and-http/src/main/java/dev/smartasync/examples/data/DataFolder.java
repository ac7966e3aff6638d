package dev.smartasync.examples.data;

import dev.smartasync.examples.data.DataException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the data files are. */
@FunctionalInterface
public interface DataFolder {

    /**
     * Where the file of this name is.
     *
     * @throws IOException if there is none that may be read
     */
    Path find(String name) throws IOException;

    /** Every file of this machine, pipes too: for a user who may read them anyway. */
    static DataFolder anywhere() {
        return Path::of;
    }

    /**
     * The files below {@code folder}: for somebody else. What lies elsewhere is not there, whichever way it is named, by an absolute path, by
     * {@code ..} or by a symbolic link. What is no plain file is not there either.
     */
    static DataFolder within(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new DataException(Reason.NOT_FOUND, "There is no folder \"" + folder + "\"");
        }
        Path root = folder.toRealPath();
        return name -> {
            Path wanted = root.resolve(name);
            if (!Path.of(name).isAbsolute() && wanted.equals(wanted.normalize())) {
                Path file = wanted.toRealPath(); // follows links
                if (file.startsWith(root) && Files.isRegularFile(file)) {
                    return file;
                }
            }
            throw noFile(name, null);
        };
    }

    /** The content of a file. Opening it blocks, and so does reading it. */
    default InputStream open(String name) throws IOException {
        try {
            Path file = find(name);
            if (!Files.isDirectory(file)) {
                return Files.newInputStream(file);
            }
            throw noFile(name, null);
        } catch (FileSystemException | InvalidPathException failure) {
            throw noFile(name, failure);
        }
    }

    private static DataException noFile(String name, @Nullable Exception cause) {
        return new DataException(Reason.NOT_FOUND, "There is no file \"" + name + "\" to read", cause);
    }
}
