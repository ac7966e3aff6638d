/** Code with callers of both kinds, to be tested. */
@NullMarked
package dev.smartasync.examples.testing;

import org.jspecify.annotations.NullMarked;
