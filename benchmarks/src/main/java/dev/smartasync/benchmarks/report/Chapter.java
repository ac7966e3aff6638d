package dev.smartasync.benchmarks.report;

import java.util.List;

/**
 * What the report says of a group.
 *
 * @param group the {@link dev.smartasync.benchmarks.run.Group#name}
 * @param text what is measured and how
 * @param limits the benchmarks that the others are compared with: in each table the first that is in it
 */
record Chapter(String group, String title, String text, List<String> limits) {}
