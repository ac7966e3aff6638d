/** The detector for Jetty. It is found as a service; nothing here needs to be called. */
@NullMarked
package dev.smartasync.jetty;

import org.jspecify.annotations.NullMarked;
