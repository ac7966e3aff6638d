package dev.smartasync.examples.guides.readme;

import dev.smartasync.ViewOf;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;

// guide: declared
@ViewOf(AsynchronousFileChannel.class) // the JDK's: Future<Integer> read(ByteBuffer, long)
interface Pages extends Closeable {
    int read(ByteBuffer page, long position) throws IOException;

    int write(ByteBuffer page, long position) throws IOException;

    long size() throws IOException;

    static Pages of(AsynchronousFileChannel file) {
        return PagesView.of(file); // generated
    }
}
// end
