/** The adapter for Netty. It is found as a service; nothing here needs to be called. */
@NullMarked
package dev.smartasync.netty;

import org.jspecify.annotations.NullMarked;
