package dev.smartasync.benchmarks.run;

import dev.smartasync.benchmarks.report.Report;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs all groups, or those that are named, keeps their figures, and writes the report anew.
 *
 * <p>Arguments: the directory of the figures, and the names of the groups, with commas between, if not all.
 */
public final class Suite {
    private static final String COMMAND = "mvn -q -pl benchmarks -am -DskipTests -Pbench package";

    private Suite() {}

    /** Runs. */
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        Path file = Results.file(directory, Runtime.version().feature());
        Effort effort = Effort.fromProperties();
        Environment environment = Environment.current(COMMAND + " -Dbench.rounds=" + effort.rounds());
        for (Group group : Groups.named(arguments.length > 1 ? arguments[1] : "")) {
            List<Figure> figures = group.run(effort);
            Results before = Results.read(file).orElse(new Results(environment, List.of()));
            before.with(environment, group, figures).write(file);
        }
        Report.write(directory);
    }
}
