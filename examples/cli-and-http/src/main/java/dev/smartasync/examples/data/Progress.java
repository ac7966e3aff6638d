package dev.smartasync.examples.data;

/** Is told now and then how far the work has come, on the thread that works. */
@FunctionalInterface
public interface Progress {
    /** Nobody is told. */
    Progress UNSEEN = readings -> {};

    /** There have been so many. */
    void at(long readings);
}
