/** How long an event loop is kept from its work while synchronous calls are made from it. A program, not a microbenchmark. */
@org.jspecify.annotations.NullMarked
package dev.smartasync.benchmarks.heartbeat;
