/**
 * What an application uses: the annotations, {@link dev.smartasync.Smart}, and the {@link dev.smartasync.Bridge} behind it.
 *
 * <p>Words: a <em>target</em> is the method that the user wrote, once. It is <em>asynchronous</em> if its declared return
 * type is one that an {@link dev.smartasync.spi.AsyncAdapter} knows, otherwise it is <em>synchronous</em>. A <em>view</em>
 * shows targets in one colour. The bridge <em>awaits</em> an asynchronous target and <em>offloads</em> a synchronous one.
 */
@NullMarked
package dev.smartasync;

import org.jspecify.annotations.NullMarked;
