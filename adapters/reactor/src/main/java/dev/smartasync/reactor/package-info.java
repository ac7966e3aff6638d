/** The adapter for Reactor. It is found as a service; nothing here needs to be called. */
@NullMarked
package dev.smartasync.reactor;

import org.jspecify.annotations.NullMarked;
