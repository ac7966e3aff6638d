/** The two faces of the data handler: a command line, and HTTP. */
@NullMarked
package dev.smartasync.examples.data.face;

import org.jspecify.annotations.NullMarked;
