package dev.smartasync.benchmarks.run;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On which threads the benchmarks of a class run, one after the other. A parameter {@code thread} of theirs says on which. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface On {
    /** The kinds of threads; those that this JDK does not have are left out. */
    Caller[] value();
}
