package cases.overloads;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Overloads, varargs and arrays: the parameters have to be the very same. */
class Case {
    @ViewOf(Target.class)
    interface Wanted {
        String find(String key);

        String find(Object key);

        String find(int key);

        String find(Integer key);

        String find(String key, long... times);

        String find(String[] keys);

        String find(List<String> keys);
    }

    static class Target {
        public CompletableFuture<String> find(Object key) { return completedFuture("object " + key); }

        public CompletableFuture<String> findAsync(String key) { return completedFuture("string " + key); }

        public CompletableFuture<String> find(int key) { return completedFuture("int " + key); }

        public CompletableFuture<String> find(Integer key) { return completedFuture("integer " + key); }

        public CompletableFuture<String> find(String key, long... times) {
            return completedFuture("times " + key + Arrays.toString(times));
        }

        public CompletableFuture<String> find(String... keys) { return completedFuture("array " + Arrays.toString(keys)); }

        public CompletableFuture<String> find(List<String> keys) { return completedFuture("list " + keys); }
    }

    static final String EXPECTED =
            """
            string a
            object a
            int 1
            integer null
            times a[1, 2]
            times a[]
            array [a, b]
            list [a]""";

    static Object target() { return new Target(); }

    static String calls(Wanted view) {
        return Calls.of(
                () -> view.find("a"),
                () -> view.find((Object) "a"),
                () -> view.find(1),
                () -> view.find((Integer) null),
                () -> view.find("a", 1, 2),
                () -> view.find("a", new long[0]),
                () -> view.find(new String[] {"a", "b"}),
                () -> view.find(List.of("a")));
    }
}
