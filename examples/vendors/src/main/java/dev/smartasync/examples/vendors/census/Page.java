package dev.smartasync.examples.vendors.census;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page that is committed. */
final class Page {
    private Page() {}

    static String of(List<Row> rows) {
        Count total = rows.stream().map(Row::count).reduce(Count.NONE, Count::plus);
        StringBuilder page = new StringBuilder("""
                # What it does for other libraries

                Types that other libraries keep in two colours, declared in [`examples/vendors`](../examples/vendors) and completed
                over the other colour. This page is written by a program that counts them, and a test holds it to what it says:

                ```
                mvn -q -pl examples/vendors -am -DskipTests -Pcensus package
                ```

                | column | what it counts |
                |---|---|
                | needed | the methods of the type that is wanted, without those of `Object` |
                | matched | those that are generated over the target |
                | inherited | those that stay as the vendor wrote them: defaults and final methods that call the others |
                | by hand | those that the declared view writes itself |
                | refused | those that throw, because the target has nothing that could do it; the reasons are below |

                | type | needed | matched | inherited | by hand | refused | proved by | what the vendor keeps and could delete |
                |---|---|---|---|---|---|---|---|
                """);
        rows.forEach(row -> page.append(row).append('\n'));
        page.append("| **all** | %d | %d | %d | %d | %d | | |%n"
                .formatted(
                        total.needed(),
                        total.matched(),
                        total.inherited(),
                        total.byHand(),
                        total.refused().size()));
        page.append("""

                Where a vendor keeps an interface for each colour, the interfaces stay: they are what users call. What goes is what
                implements the second one.

                ## What is refused

                | method | the target has no such thing |
                |---|---|
                """);
        Map<String, String> refused = new TreeMap<>();
        for (Row row : rows) {
            row.count().refused().forEach((method, reason) -> refused.put(row.what() + ": `" + method + "`", reason));
        }
        refused.forEach((method, reason) -> page.append("| %s | %s |%n".formatted(method, reason)));
        return page.toString();
    }
}
