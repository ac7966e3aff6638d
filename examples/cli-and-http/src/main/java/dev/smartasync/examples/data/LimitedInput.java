package dev.smartasync.examples.data;

import dev.smartasync.examples.data.DataException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses to give more than so many bytes. */
final class LimitedInput extends FilterInputStream {
    private final String name;
    private final long limit;
    private long given;

    LimitedInput(InputStream input, String name, long limit) {
        super(input);
        this.name = name;
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(read);
        return read;
    }

    private void count(int read) throws IOException {
        given += Math.max(0, read);
        if (given > limit) {
            throw tooLarge(name, limit);
        }
    }

    static DataException tooLarge(String name, long limit) {
        return new DataException(Reason.TOO_LARGE, name + " has more than the " + limit + " bytes that are allowed");
    }
}
