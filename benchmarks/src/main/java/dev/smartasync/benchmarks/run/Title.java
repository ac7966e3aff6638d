package dev.smartasync.benchmarks.run;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the report calls a benchmark. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Title {
    /** As Markdown without links. */
    String value();

    /** The first JDK that has it. */
    int since() default 0;
}
