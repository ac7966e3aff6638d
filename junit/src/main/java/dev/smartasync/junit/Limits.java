package dev.smartasync.junit;

import dev.smartasync.jfr.Block;
import dev.smartasync.jfr.Wait;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Which waits fail a test: what {@link FailOnBlockedLoop} says, or JUnit's configuration. */
record Limits(Duration waits, Duration locksAndFiles, Pattern threads, Set<String> except) {
    private static final String PARAMETER = "smartasync.failOnBlockedLoop";
    private static final Set<Wait> FILE = Set.of(Wait.FILE_READ, Wait.FILE_WRITE, Wait.FILE_FORCE);

    /** The nearest annotation's, outwards from what runs; else the configuration's, if that asks for any. */
    static Optional<Limits> of(ExtensionContext context) {
        for (Optional<ExtensionContext> here = Optional.of(context);
                here.isPresent();
                here = here.get().getParent()) {
            Optional<FailOnBlockedLoop> found =
                    AnnotationSupport.findAnnotation(here.get().getElement(), FailOnBlockedLoop.class);
            if (found.isPresent()) {
                return found.map(Limits::of);
            }
        }
        return context.getConfigurationParameter(PARAMETER, Boolean::valueOf)
                .filter(wanted -> wanted)
                .map(wanted -> configured(context));
    }

    private static Limits of(FailOnBlockedLoop given) {
        return new Limits(
                Duration.ofMillis(given.waitMillis()),
                Duration.ofMillis(given.lockOrFileMillis()),
                pattern(given.threads()),
                Set.of(given.except()));
    }

    private static Limits configured(ExtensionContext context) {
        return new Limits(
                Duration.ofMillis(millis(context, "waitMillis", 0)),
                Duration.ofMillis(millis(context, "lockOrFileMillis", 100)),
                pattern(text(context, "threads")),
                Stream.of(text(context, "except").split(",", -1))
                        .map(String::strip)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static int millis(ExtensionContext context, String name, int usual) {
        return context.getConfigurationParameter(PARAMETER + "." + name, Integer::valueOf)
                .orElse(usual);
    }

    private static String text(ExtensionContext context, String name) {
        return context.getConfigurationParameter(PARAMETER + "." + name).orElse("");
    }

    private static Pattern pattern(String threads) {
        String forced = Pattern.quote(Caller.FORCED_FORBIDDEN_THREAD);
        try {
            return Pattern.compile(threads.isEmpty() ? forced : forced + "|" + threads);
        } catch (PatternSyntaxException broken) {
            throw new ExtensionConfigurationException(
                    "The threads that must not wait are no regular expression", broken);
        }
    }

    boolean forbid(Block block) {
        boolean isBrief = block.isForLock() || FILE.contains(block.how());
        return block.duration().compareTo(isBrief ? locksAndFiles : waits) >= 0 && isNowhereAllowed(block);
    }

    boolean isNowhereAllowed(Block block) {
        return block.stack().stream()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .noneMatch(except::contains);
    }
}
