package dev.smartasync.examples.tools.compare;

/** What every query and every request passes: a place to be slow at. */
@FunctionalInterface
public interface Gate {
    /** Lets a call pass, in its own time. */
    void pass() throws InterruptedException;
}
