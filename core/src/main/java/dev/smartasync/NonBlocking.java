package dev.smartasync;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A promise that a method never blocks: a getter, a counter, a setter of a flag. It stays a plain method in both views, and
 * the synchronous view may call it on an event loop.
 *
 * <p>Annotations of the same simple name from SmallRye and JetBrains are understood too, by name. Not understood is Armeria's or
 * Reactor's {@code NonBlocking}, which mark threads and not methods.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NonBlocking {}
