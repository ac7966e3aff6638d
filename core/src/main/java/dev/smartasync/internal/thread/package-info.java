@NullMarked
package dev.smartasync.internal.thread;

import org.jspecify.annotations.NullMarked;
