/** What takes a tool into each of four hosts. */
@NullMarked
package dev.smartasync.examples.tools.host;

import org.jspecify.annotations.NullMarked;
