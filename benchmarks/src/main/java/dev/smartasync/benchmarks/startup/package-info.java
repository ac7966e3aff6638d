/** What the first call of a fresh JVM costs. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.startup;
