/** Declared views, with {@code @ViewOf}: what is wanted is matched with what a target gives. */
@NullMarked
package dev.smartasync.processor.declared;

import org.jspecify.annotations.NullMarked;
