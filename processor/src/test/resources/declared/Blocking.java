package declared;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What there is to be had by waiting alone, and what is wanted of it. */
public class Blocking {
    public int size() throws IOException {
        return 5;
    }

    public void store(String text, int... numbers) throws IOException {
        if (text.isEmpty()) {
            throw new IOException("empty");
        }
    }

    public <T extends Comparable<T>> T best(List<T> of) {
        return of.get(0);
    }

    public Stream<String> lines() {
        return Stream.of("a", "b");
    }

    public boolean isOpen() {
        return true;
    }

    public void touch() {}

    public String version() {
        return "1";
    }

    public Inner inner() {
        return new Inner();
    }

    public void close() throws IOException {}

    public static class Inner {
        public String name() {
            return "inner";
        }
    }
}
