package dev.smartasync.processor.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Copies a comment so that it still holds where it is copied to. Generated files do not have their source's imports and
 * members: links become code, and tags that refer to other types or to a result that is gone are left out.
 */
public final class Javadocs {
    private static final Pattern LABELLED =
            Pattern.compile("\\{@link(?:plain)?\\s+[^\\s{}(]+(?:\\([^)]*\\))?\\s+([^{}]+)}");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+#?([^{}]+?)\\s*}");
    private static final Pattern VALUE = Pattern.compile("\\{@(?:value\\s+#?([^{}]+?)|inheritDoc|value)\\s*}");

    private Javadocs() {}

    /** The comment for a method, empty if there is none. */
    public static String copy(@Nullable String comment, boolean isVoid) {
        if (comment == null) {
            return "";
        }
        String text = comment.replaceAll("(?m)^ ", "").strip();
        text = LABELLED.matcher(text).replaceAll("$1");
        text = LINK.matcher(text)
                .replaceAll(match -> "{@code " + quote(match.group(1).replace('#', '.')) + "}");
        text = VALUE.matcher(text)
                .replaceAll(match -> match.group(1) == null ? "" : "{@code " + quote(match.group(1)) + "}");
        text = text.replace("*/", "*&#47;").replace("\\u", "&#92;u");
        return withoutTags(text, isVoid).strip();
    }

    private static String quote(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static String withoutTags(String text, boolean isVoid) {
        var kept = new StringBuilder();
        boolean isKept = true;
        long depth = 0;
        for (String line : text.split("\n", -1)) {
            String tag = line.strip();
            if (depth <= 0 && tag.startsWith("@")) {
                isKept = isKept(tag.substring(1), isVoid);
            }
            depth += count(line, '{') - count(line, '}');
            if (isKept) {
                kept.append(line).append('\n');
            }
        }
        return kept.toString();
    }

    private static long count(String line, char brace) {
        return line.chars().filter(character -> character == brace).count();
    }

    /** Parameters are the same, and so is a result, unless it is gone. What {@code @throws} names may need an import. */
    private static boolean isKept(String tag, boolean isVoid) {
        return tag.startsWith("param ") || (!isVoid && tag.startsWith("return ")) || tag.startsWith("deprecated ");
    }
}
