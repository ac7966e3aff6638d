/** The code that the README shows. */
@NullMarked
package dev.smartasync.examples.guides.readme;

import org.jspecify.annotations.NullMarked;
