/** The command: its arguments, and the report as text, JSON and picture. */
@NullMarked
package dev.smartasync.jfr.command;

import org.jspecify.annotations.NullMarked;
