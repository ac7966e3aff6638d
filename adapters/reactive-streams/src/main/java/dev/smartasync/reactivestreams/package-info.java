/** The adapter for Reactive Streams. It is found as a service; nothing here needs to be called. */
@NullMarked
package dev.smartasync.reactivestreams;

import org.jspecify.annotations.NullMarked;
