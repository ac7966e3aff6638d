package dev.smartasync;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for two views of a type, one in each colour.
 *
 * <p>For a type {@code DataManager} the processor generates {@code DataManagerSync}, whose methods return values, and
 * {@code DataManagerAsync}, whose methods return a {@link java.util.concurrent.CompletableFuture}. Each has
 * {@code of(target)} and {@code of(target, bridge)}; a class that has only static methods gets {@code of()}.
 *
 * <pre>{@code
 * @SmartAsync(throwing = IOException.class)
 * public class DataManager {
 *     public CompletionStage<String> fetchData(URI url) { … }   // written asynchronously
 *     public Report parse(String page) { … }                    // written synchronously
 * }
 *
 * var sync = DataManagerSync.of(manager);    // String fetchData(URI) throws IOException
 * var async = DataManagerAsync.of(manager);  // CompletableFuture<Report> parse(String)
 * }</pre>
 *
 * <p>On a type: every method that a view can show. On single methods: those methods. What a method says about itself wins
 * over what its type says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SmartAsync {
    /**
     * Checked exceptions that a stage may fail with. The synchronous view declares and throws them as they are; one that is
     * not declared is thrown as the cause of a {@link java.util.concurrent.CompletionException}.
     */
    Class<? extends Throwable>[] throwing() default {};

    /**
     * How long the synchronous view waits for an asynchronous target, as an ISO-8601 duration such as {@code "PT2.5S"}.
     * Empty: as the bridge says. A synchronous target cannot be bounded in this way; the processor says so in a note.
     */
    String timeout() default "";

    /**
     * Whether a wait that is interrupted or times out cancels what it waited for. Say {@code false} where callers share one
     * stage, such as a cached one. {@code true} leaves the decision to the bridge, whose default is to cancel.
     */
    boolean cancelSource() default true;

    /**
     * Whether the synchronous view gives the elements of a publisher ({@link java.util.concurrent.Flow.Publisher}, {@code Flux},
     * {@code Multi} …) as a {@link java.util.List}, when the publisher has ended, rather than as a {@link java.util.stream.Stream} that
     * reads them while they come and that its caller has to close.
     *
     * <p>{@link #throwing} then holds for what the publisher fails with, and {@link #timeout} for the whole list; a stream's methods
     * declare no checked exceptions, and a timeout bounds its wait for each element.
     */
    boolean collect() default false;
}
