/** Writes {@code docs/benchmarks.md} and its charts from the figures that were measured. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.report;
