/** A million elements from a publisher to a stream, and back. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.stream;
