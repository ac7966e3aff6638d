/** What is going to be written, and how: knows nothing of where it came from. */
@NullMarked
package dev.smartasync.processor.write;

import org.jspecify.annotations.NullMarked;
