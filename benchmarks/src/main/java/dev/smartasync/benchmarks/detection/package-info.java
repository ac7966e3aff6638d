/** Asking what the calling thread may do. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.detection;
