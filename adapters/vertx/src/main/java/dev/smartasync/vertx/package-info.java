/** The adapter and the detector for Vert.x. They are found as services; nothing here needs to be called. */
@NullMarked
package dev.smartasync.vertx;

import org.jspecify.annotations.NullMarked;
