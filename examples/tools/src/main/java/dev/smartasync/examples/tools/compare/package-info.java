/** Runs the tools in four hosts, with and without this library, and watches whether the host's loop goes on. */
@NullMarked
package dev.smartasync.examples.tools.compare;

import org.jspecify.annotations.NullMarked;
