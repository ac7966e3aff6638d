/** The code that the guides show. What stands between {@code // guide: NAME} and {@code // end} is in a guide, word for word. */
@NullMarked
package dev.smartasync.examples.guides;

import org.jspecify.annotations.NullMarked;
