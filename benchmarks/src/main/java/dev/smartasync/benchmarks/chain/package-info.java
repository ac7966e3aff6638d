/** Several asynchronous steps under one synchronous caller. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.chain;
