package dev.smartasync.examples.migration.shared;

/** Is told of each statement, on the thread that is about to execute it. */
@FunctionalInterface
public interface StatementListener {
    void executing(String statement);
}
