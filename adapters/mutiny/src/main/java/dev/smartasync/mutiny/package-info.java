/** The adapter for Mutiny. It is found as a service; nothing here needs to be called. */
@NullMarked
package dev.smartasync.mutiny;

import org.jspecify.annotations.NullMarked;
