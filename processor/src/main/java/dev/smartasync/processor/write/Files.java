package dev.smartasync.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;

/** Hands generated types to the compiler. */
public final class Files {
    private Files() {}

    /** Whether the name was free. */
    public static boolean write(Filer filer, ClassName name, TypeSpec type) {
        try {
            JavaFile.builder(name.packageName(), type).indent("    ").build().writeTo(filer);
            return true;
        } catch (FilerException taken) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + name.canonicalName(), failure);
        }
    }
}
