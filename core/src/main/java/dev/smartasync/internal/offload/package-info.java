@NullMarked
package dev.smartasync.internal.offload;

import org.jspecify.annotations.NullMarked;
