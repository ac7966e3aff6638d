package dev.smartasync.examples.migration.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One class as another step compiled it. All that it uses is of the step that runs. */
public final class ClassFiles extends ClassLoader {
    private final Path folder;
    private final String name;

    private ClassFiles(Path folder, String name, ClassLoader others) {
        super(others);
        this.folder = folder;
        this.name = name;
    }

    /** The class that in this step is {@code type}, from the folder of the other step's class files. */
    public static Class<?> load(Path folder, Class<?> type) {
        try {
            return new ClassFiles(folder, type.getName(), type.getClassLoader()).loadClass(type.getName());
        } catch (ClassNotFoundException missing) {
            throw new IllegalArgumentException(missing);
        }
    }

    /** An object of such a class, made of one that it takes as this type. */
    public static <T> Object create(Class<?> type, Class<T> takes, T given) {
        try {
            return type.getConstructor(takes).newInstance(given);
        } catch (ReflectiveOperationException unfit) {
            throw new LinkageError(type + " does not fit", unfit);
        }
    }

    @Override
    protected Class<?> loadClass(String wanted, boolean resolve) throws ClassNotFoundException {
        if (!wanted.equals(name) || findLoadedClass(wanted) != null) {
            return super.loadClass(wanted, resolve);
        }
        try {
            byte[] code = Files.readAllBytes(folder.resolve(name.replace('.', '/') + ".class"));
            return defineClass(name, code, 0, code.length);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
