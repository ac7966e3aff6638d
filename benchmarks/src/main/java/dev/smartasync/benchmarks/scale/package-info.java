/** How time, memory and threads grow with what is asked for at once. Each figure comes from a fresh JVM. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.scale;
