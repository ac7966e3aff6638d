/** The detector for Quarkus. It is found as a service; nothing here needs to be called. */
@NullMarked
package dev.smartasync.quarkus;

import org.jspecify.annotations.NullMarked;
