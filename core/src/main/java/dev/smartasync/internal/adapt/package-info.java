@NullMarked
package dev.smartasync.internal.adapt;

import org.jspecify.annotations.NullMarked;
