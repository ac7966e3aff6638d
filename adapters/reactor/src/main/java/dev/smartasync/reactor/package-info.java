/** The adapters for Reactor. They are found as services; nothing here needs to be called. */
@NullMarked
package dev.smartasync.reactor;

import org.jspecify.annotations.NullMarked;
