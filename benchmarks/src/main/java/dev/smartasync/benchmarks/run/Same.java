package dev.smartasync.benchmarks.run;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What all benchmarks of a class have in common, as one more parameter: they are compared with each other alone. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Same {
    /** The name of the parameter. */
    String name();

    /** Its value. */
    String value();
}
