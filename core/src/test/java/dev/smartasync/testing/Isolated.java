package dev.smartasync.testing;

import dev.smartasync.Bridge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * A copy of the core and of the tests' own classes in a class loader of its own, above which there is the JDK alone: no library is
 * there but what is given.
 */
public final class Isolated implements AutoCloseable {
    private final URLClassLoader loader;

    /** With these libraries beside the core. */
    public Isolated(Path... libraries) {
        this(ClassLoader.getPlatformClassLoader(), libraries);
    }

    /** The same below a class loader that has more than the JDK. */
    public Isolated(ClassLoader parent, Path... libraries) {
        URL[] urls = Stream.concat(Stream.of(origin(Bridge.class), origin(Isolated.class)), Arrays.stream(libraries))
                .map(Isolated::url)
                .toArray(URL[]::new);
        loader = new URLClassLoader(urls, parent);
    }

    /** Where a class was loaded from. */
    public static Path origin(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    public ClassLoader loader() {
        return loader;
    }

    /** A new instance of this class's copy, made by its constructor without parameters. */
    @SuppressWarnings("unchecked") // a class of the tests implements the JDK's interface in every loader
    public <T> Callable<T> copyOf(Class<? extends Callable<T>> body) {
        try {
            var constructor = loader.loadClass(body.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Callable<T>) constructor.newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
