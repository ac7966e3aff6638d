@NullMarked
package dev.smartasync.internal.stream;

import org.jspecify.annotations.NullMarked;
