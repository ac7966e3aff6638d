package dev.smartasync.benchmarks.run;

import java.util.List;

/** Benchmarks that are compared with each other. */
public interface Group {

    /** How the command and the results call it. */
    String name();

    /** Measures. Each of the figures has as many rounds as the effort says, and what is compared takes turns. */
    List<Figure> run(Effort effort) throws Exception;
}
