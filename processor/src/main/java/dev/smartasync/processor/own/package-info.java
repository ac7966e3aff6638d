/** Views of one's own types: a declaration with {@code @SmartAsync} is read and planned. */
@NullMarked
package dev.smartasync.processor.own;

import org.jspecify.annotations.NullMarked;
