/** Tools that somebody wrote, each in the colour that came naturally, and what makes them callable by a model's host. */
@NullMarked
package dev.smartasync.examples.tools;

import org.jspecify.annotations.NullMarked;
