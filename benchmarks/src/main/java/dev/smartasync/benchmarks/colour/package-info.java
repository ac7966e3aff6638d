/** Calls that are in their caller's colour already. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.colour;
