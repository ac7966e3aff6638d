/** The adapters for Kotlin's coroutines. They are found as services; nothing here needs to be called. */
@NullMarked
package dev.smartasync.kotlin;

import org.jspecify.annotations.NullMarked;
