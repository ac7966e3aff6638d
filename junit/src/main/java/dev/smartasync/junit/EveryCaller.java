package dev.smartasync.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test method once on every kind of thread that may call the code under test.
 *
 * <pre>{@code
 * @EveryCaller
 * void greets(Caller caller, Pending pending) {
 *     if (caller.mayBlock()) {
 *         assertEquals("hello", GreeterSync.of(greeter).greet());
 *     } else {
 *         pending.until(GreeterAsync.of(greeter).greet().thenAccept(text -> assertEquals("hello", text)));
 *     }
 * }
 * }</pre>
 *
 * <p>A kind whose library is not there, or that this JDK has not got, is left out; one that is named, and whose library is not there,
 * fails and says what is missing. A virtual thread that is named is skipped before Java 21. The lifecycle methods of the test
 * class run where JUnit runs them; the test method alone moves. A method may take the {@link Caller} that it runs on, and a
 * {@link Pending}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@TestTemplate
@ExtendWith(EveryCallerExtension.class)
public @interface EveryCaller {
    /** The kinds of thread; all that exist here unless given. */
    Caller[] value() default {};

    /** Kinds of thread of one's own, made with their public constructor without parameters for each run. */
    Class<? extends CallerThread>[] also() default {};
}
