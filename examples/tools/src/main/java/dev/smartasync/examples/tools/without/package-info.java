/** The same tools in the same hosts without this library: by plain reflection, as each host has it. */
@NullMarked
package dev.smartasync.examples.tools.without;

import org.jspecify.annotations.NullMarked;
