/** Runs a test in every kind of caller context: {@link dev.smartasync.junit.EveryCaller}. */
@NullMarked
package dev.smartasync.junit;

import org.jspecify.annotations.NullMarked;
