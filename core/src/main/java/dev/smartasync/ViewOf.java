package dev.smartasync;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a view of a type that one does not own: the processor completes the declared type over the other colour.
 *
 * <pre>{@code
 * @ViewOf(S3AsyncClient.class)
 * interface BlockingS3 extends S3Client {                // the synchronous interface that is wanted
 *     S3AsyncClient async();                              // optional: gives the target
 *     static BlockingS3 of(S3AsyncClient async) { return BlockingS3View.of(async); }
 * }
 * }</pre>
 *
 * <p>On an interface or an abstract class, which says what is wanted: the processor writes {@code …View}, a final class with
 * {@code of(target)} and {@code of(target, bridge)}. What the declared type implements itself stays as it is, so that every gap can be
 * closed by hand; then comes a method of the target with the same name and parameters, then one with a name such as
 * {@code fooAsync}, then a default that is inherited. What has none of them is named in one error. Abstract methods without parameters
 * that return the target's type, or {@link Bridge}, give these two.
 *
 * <p>A declared type that extends {@link dev.smartasync.spi.AwaitHook} has a say in each wait of its view.
 *
 * <p>With {@link #implementing}, on a package or any type: one line for a pair of types that is complete.
 *
 * <p>{@link Smart#view} does the same at run time, for interfaces, and reads this annotation on them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(ViewsOf.class)
public @interface ViewOf {
    /** The target: the type that is there, of either colour. The same type as is declared completes one half of it from the other. */
    Class<?> value();

    /** The type that is wanted, where it is not the annotated one. Its type variables stand for the target's, in their order. */
    Class<?> implementing() default void.class;

    /**
     * Declared types through which results pass that are asynchronous or synchronous interfaces themselves: a method that returns the
     * target of one of them gives that view of it. Also types that the same package or type names in {@link #implementing}.
     */
    Class<?>[] uses() default {};

    /**
     * Types with static methods of one parameter that convert an argument, such as a handler that the caller gives in one colour and the
     * target takes in the other: {@code AsyncTool fromSync(SyncTool)}.
     */
    Class<?>[] converters() default {};

    /** Methods that are wanted as they are inherited, by name: of a concrete base class, which is an error without this, or defaults. */
    String[] inherited() default {};

    /** Methods of the target, by name, that never block: they are called directly from either colour and on every thread. */
    String[] nonBlocking() default {};

    /** As in {@link SmartAsync#throwing}: checked exceptions that a stage may fail with, where the method that is wanted allows them. */
    Class<? extends Throwable>[] throwing() default {};

    /** As in {@link SmartAsync#timeout}. */
    String timeout() default "";

    /** As in {@link SmartAsync#cancelSource}. */
    boolean cancelSource() default true;

    /** As in {@link SmartAsync#collect}, for methods that leave open what they return; one that returns a list collects anyway. */
    boolean collect() default false;
}
