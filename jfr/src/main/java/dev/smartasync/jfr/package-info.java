/**
 * Finds blocked event loops in what the JDK's Flight Recorder wrote down. {@link dev.smartasync.jfr.BlockedLoops} is the place to
 * start.
 */
@NullMarked
package dev.smartasync.jfr;

import org.jspecify.annotations.NullMarked;
