package dev.smartasync.benchmarks.report;

/**
 * What was reached of a bar on one JDK.
 *
 * @param figure with its interval
 * @param missedBy by how much, if it was
 */
record Outcome(String figure, Verdict verdict, String missedBy) {}
