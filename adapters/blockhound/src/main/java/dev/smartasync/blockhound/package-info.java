/** What BlockHound is told of this library. It is found as a service; nothing here needs to be called. */
@NullMarked
package dev.smartasync.blockhound;

import org.jspecify.annotations.NullMarked;
