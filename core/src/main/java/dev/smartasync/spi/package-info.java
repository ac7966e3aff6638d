/**
 * What extends the bridge (adapters, detectors, propagators, listeners), and what generated views call.
 *
 * <p>Incubating: these types may still change until every adapter stands on them.
 */
@NullMarked
package dev.smartasync.spi;

import org.jspecify.annotations.NullMarked;
