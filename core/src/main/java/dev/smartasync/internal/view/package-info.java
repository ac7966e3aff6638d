@NullMarked
package dev.smartasync.internal.view;

import org.jspecify.annotations.NullMarked;
