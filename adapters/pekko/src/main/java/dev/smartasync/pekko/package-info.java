/** The detector for Pekko. It is found as a service; nothing here needs to be called. */
@NullMarked
package dev.smartasync.pekko;

import org.jspecify.annotations.NullMarked;
