package dev.smartasync.adapter.testing;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The source of an application that asks the standard bridge for some values and prints each on a line. */
public final class BridgeApplication {
    private BridgeApplication() {}

    /** Of its class. */
    public static String printing(List<String> expressions) {
        return """
                package app;

                import dev.smartasync.Bridge;

                public class Main {
                    public static void main(String[] arguments) {
                        Bridge bridge = Bridge.standard();
                %s    }
                }
                """.formatted(expressions.stream()
                .map(each -> "        System.out.println(" + each + ");\n")
                .collect(joining()));
    }

    /** Of its module. */
    public static String descriptor(List<String> required) {
        return required.stream()
                .distinct()
                .map(each -> "    requires " + each + ";\n")
                .collect(joining("", "module app {\n    requires dev.smartasync;\n", "}\n"));
    }
}
