package cases.uses;

import static java.util.concurrent.CompletableFuture.completedFuture;

import cases.Calls;
import dev.smartasync.ViewOf;
import java.util.concurrent.CompletableFuture;

/** Results that are targets themselves, and get their view; also of the view's own type. */
class Case {
    @ViewOf(value = Client.class, uses = {Section.class, Wanted.class})
    interface Wanted {
        Section section(String name);

        Section opened();

        Section none();

        Wanted other();

        Pages plain();
    }

    @ViewOf(Pages.class)
    interface Section {
        String page(int number);
    }

    static class Client {
        public Pages section(String name) { return new Pages(name); }

        public CompletableFuture<Pages> opened() { return completedFuture(new Pages("opened")); }

        public Pages none() { return null; }

        public Client other() { return new Client(); }

        public Pages plain() { return new Pages("plain"); }
    }

    static class Pages {
        private final String name;

        Pages(String name) { this.name = name; }

        public CompletableFuture<String> page(int number) { return completedFuture(name + " " + number); }
    }

    static final String EXPECTED =
            """
            a 1
            opened 2
            null
            b 3
            future of plain 4""";

    static Object target() { return new Client(); }

    static String calls(Wanted view) {
        return Calls.of(
                () -> view.section("a").page(1),
                () -> view.opened().page(2),
                view::none,
                () -> view.other().section("b").page(3),
                () -> view.plain().page(4));
    }
}
