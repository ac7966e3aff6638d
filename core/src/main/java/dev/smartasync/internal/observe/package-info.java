@NullMarked
package dev.smartasync.internal.observe;

import org.jspecify.annotations.NullMarked;
