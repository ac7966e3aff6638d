package dev.smartasync.examples.vendors.census;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * What a vendor keeps today that a declared view does instead.
 *
 * @param types the classes
 * @param how   how they are kept
 */
record Kept(List<Class<?>> types, String how) {

    static Kept of(String how, String... names) {
        return new Kept(Arrays.stream(names).<Class<?>>map(Kept::load).toList(), how);
    }

    /** All classes of one jar whose names are such. */
    static Kept like(String how, Class<?> inJar, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        List<Class<?>> types = new ArrayList<>();
        try (JarFile jar = new JarFile(Path.of(inJar.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toFile())) {
            jar.stream()
                    .map(entry -> entry.getName().replace(".class", "").replace('/', '.'))
                    .filter(name -> wanted.matcher(name).matches())
                    .sorted()
                    .forEach(name -> types.add(load(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new Kept(types, how);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Kept.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Public methods, without those of an asynchronous half in the same class. */
    private long methods() {
        return types.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(Count::counts)
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.getName().endsWith("Async"))
                .count();
    }

    @Override
    public String toString() {
        return types.isEmpty()
                ? how
                : how + ": " + types.size() + (types.size() == 1 ? " file, " : " files, ") + methods() + " methods";
    }
}
