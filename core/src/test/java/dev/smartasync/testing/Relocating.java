package dev.smartasync.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/** A second Netty in the same process, in its own package or in another one, as a library that shades it brings. */
public final class Relocating extends URLClassLoader {
    private static final String PACKAGE = "io/netty/";
    private final String prefix;

    private Relocating(String prefix, URL[] libraries) {
        super(libraries, ClassLoader.getPlatformClassLoader());
        this.prefix = prefix.replace('.', '/');
    }

    /**
     * Loads these libraries with {@code prefix} before the names of Netty's classes. Not to be closed: an event loop loads classes to
     * its very end.
     *
     * @param prefix empty, or a package with a dot at its end
     */
    public static ClassLoader loader(String prefix, Path... libraries) throws IOException {
        URL[] urls = new URL[libraries.length];
        for (int index = 0; index < urls.length; index++) {
            urls[index] = libraries[index].toUri().toURL();
        }
        return new Relocating(prefix, urls);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/');
        if (prefix.isEmpty() || !path.startsWith(prefix + PACKAGE)) {
            return super.findClass(name);
        }
        try (InputStream original = getResourceAsStream(path.substring(prefix.length()) + ".class")) {
            if (original == null) {
                throw new ClassNotFoundException(name);
            }
            ClassWriter relocated = new ClassWriter(0);
            new ClassReader(original.readAllBytes()).accept(new ClassRemapper(relocated, new Prefixing()), 0);
            byte[] bytes = relocated.toByteArray();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException failure) {
            throw new ClassNotFoundException(name, failure);
        }
    }

    private final class Prefixing extends Remapper {
        Prefixing() {
            super(org.objectweb.asm.Opcodes.ASM9);
        }

        @Override
        public String map(String internalName) {
            return internalName.startsWith(PACKAGE) ? prefix + internalName : internalName;
        }
    }
}
