/** The adapters for RxJava 3, one for each type. They are found as services; nothing here needs to be called. */
@NullMarked
package dev.smartasync.rxjava3;

import org.jspecify.annotations.NullMarked;
