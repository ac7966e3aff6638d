/** Waiting for what another thread completes. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.pending;
