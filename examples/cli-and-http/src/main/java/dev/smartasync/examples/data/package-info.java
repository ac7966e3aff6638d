/** Reads data files, near and far. Knows nothing of who calls it. */
@NullMarked
package dev.smartasync.examples.data;

import org.jspecify.annotations.NullMarked;
