/** The example of the README: one class, two methods, two views, three kinds of caller. */
@NullMarked
package dev.smartasync.examples.quickstart;

import org.jspecify.annotations.NullMarked;
