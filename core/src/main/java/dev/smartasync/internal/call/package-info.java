@NullMarked
package dev.smartasync.internal.call;

import org.jspecify.annotations.NullMarked;
