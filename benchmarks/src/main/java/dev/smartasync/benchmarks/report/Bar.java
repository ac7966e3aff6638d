package dev.smartasync.benchmarks.report;

/**
 * What is asked of this library.
 *
 * @param id the name of the file that explains why it is not met, if it is not
 * @param what it is about
 * @param demand what is asked
 */
record Bar(String id, String what, String demand, Check check) {}
