/** Contracts to extend: one for adapters of a single value, one for adapters of many, one for detectors. */
@NullMarked
package dev.smartasync.tck;

import org.jspecify.annotations.NullMarked;
