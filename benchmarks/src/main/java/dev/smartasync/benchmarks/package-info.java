/** What a change of colour costs. Every figure is a ratio within one run: see {@code docs/benchmarks.md}. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks;
