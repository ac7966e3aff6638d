/** Runs groups of benchmarks and keeps every round's score. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.run;
