/** Waiting for what is there already. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.complete;
