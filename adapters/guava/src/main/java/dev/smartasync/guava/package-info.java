/** The adapter for Guava. It is found as a service; nothing here needs to be called. */
@NullMarked
package dev.smartasync.guava;

import org.jspecify.annotations.NullMarked;
