/** What the compiler knows of types and their methods, in a form that is the same under every compiler. */
@NullMarked
package dev.smartasync.processor.model;

import org.jspecify.annotations.NullMarked;
