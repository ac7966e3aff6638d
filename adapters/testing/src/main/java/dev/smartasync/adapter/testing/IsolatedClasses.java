package dev.smartasync.adapter.testing;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** The class path of a test once more, in a class loader of its own: nothing is initialised there, and a part can be absent. */
public final class IsolatedClasses {
    private IsolatedClasses() {}

    /**
     * Runs a class there, and gives what it returns.
     *
     * @param body a public class with a public constructor
     * @param present which entries of the class path are there, by their full names
     */
    @SuppressWarnings("unchecked") // by the parameter's type
    public static <T> T run(Class<? extends Callable<T>> body, Predicate<String> present) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(classPath(present), ClassLoader.getPlatformClassLoader())) {
            Class<?> isolated = loader.loadClass(body.getName());
            return ((Callable<T>) isolated.getConstructor().newInstance()).call();
        }
    }

    private static URL[] classPath(Predicate<String> present) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            if (present.test(entry)) {
                urls.add(path.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
