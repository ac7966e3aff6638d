/** The annotation processor that generates views: a declaration is read, planned and written. */
@NullMarked
package dev.smartasync.processor;

import org.jspecify.annotations.NullMarked;
