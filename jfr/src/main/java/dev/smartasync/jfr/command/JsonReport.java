package dev.smartasync.jfr.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report that programs read. Its names stay; what is new gets new names. The README lists them. */
final class JsonReport {
    private JsonReport() {}

    static String of(Recording recording, Application application) {
        boolean empty = recording.events == 0;
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("format", 1);
        report.put("recording", recording.file.toString());
        report.put("start", empty ? "" : recording.start.toString());
        report.put("end", empty ? "" : recording.end.toString());
        report.put("events", recording.events);
        report.put("waits", recording.waits);
        report.put("unplacedWaits", recording.unplaced);
        report.put("unplacedThreads", recording.unplacedThreads);
        report.put(
                "findings",
                Finding.byCode(recording.findings(), application).stream()
                        .map(finding -> fields(finding, application))
                        .toList());
        return write(report) + "\n";
    }

    private static Map<String, Object> fields(Finding finding, Application application) {
        StackTraceElement code = application.code(finding.stack());
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("loop", finding.loop());
        fields.put("class", code.getClassName());
        fields.put("method", code.getMethodName());
        fields.put("line", code.getLineNumber());
        fields.put("call", application.call(finding));
        fields.put("event", finding.how().event());
        fields.put("target", finding.target());
        fields.put("count", finding.count());
        fields.put("totalNanos", finding.total().toNanos());
        fields.put("longestNanos", finding.longest().toNanos());
        fields.put("threads", finding.threads());
        fields.put("stack", finding.stack().stream().map(Application::withLine).toList());
        fields.put("stackTruncated", finding.truncated());
        return fields;
    }

    private static String write(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> write(field.getKey()) + ":" + write(field.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(JsonReport::write).collect(Collectors.joining(",\n", "[", "]"));
        }
        return value instanceof String text ? quote(text) : value.toString();
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char each = text.charAt(index);
            if (each == '"' || each == '\\' || each < ' ' || Character.isSurrogate(each)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }
}
