package dev.smartasync.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fails a test if an event loop, or another thread that must not, waits while it runs: whatever code made it wait, and on whichever
 * thread the test itself is. The failure names the thread and how long it did what, and its stack trace is the offender's.
 *
 * <pre>{@code
 * @FailOnBlockedLoop
 * class HandlerTest {
 *     @Test
 *     void answers() { … }
 * }
 * }</pre>
 *
 * <p>On a class it holds for each test in it and in its nested classes, and for what runs before and after them all; a wait in there
 * that no test is blamed for fails the class. A test's own annotation goes before its class's. What runs at the same time, in tests
 * that run in parallel, fails all of them.
 *
 * <p>The waits are taken from the JDK's Flight Recorder, which this starts, and {@linkplain dev.smartasync.jfr.BlockedLoops judged}:
 * a loop's wait for its next task or selector is none. A wait that is not over when the test is over is told as well.
 *
 * <p>For a whole suite, without annotations: a file {@code junit-platform.properties} on the test's class path, with
 *
 * <pre>
 * junit.jupiter.extensions.autodetection.enabled=true
 * smartasync.failOnBlockedLoop=true
 * </pre>
 *
 * <p>Each element of this annotation is a configuration parameter too, such as {@code smartasync.failOnBlockedLoop.waitMillis=5}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ExtendWith(BlockedLoopExtension.class)
public @interface FailOnBlockedLoop {
    /** From how many milliseconds on a sleep, and a wait for another thread or for a socket, fails. From the shortest on, unless given. */
    int waitMillis() default 0;

    /** From how many milliseconds on a wait for a lock, or for a file, fails. Such waits take microseconds as a rule, and longer on a busy machine. */
    int lockOrFileMillis() default 100;

    /** Matches the whole names of further threads that must not wait. */
    String threads() default "";

    /** Methods that may wait, and whatever they call: {@code "com.acme.Legacy.load"}. */
    String[] except() default {};
}
