/** Running synchronous targets elsewhere. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.offload;
