package dev.smartasync.junit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** What {@link FailOnBlockedLoop} does. JUnit finds it by itself too, where the configuration asks for that. */
public final class BlockedLoopExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final Namespace NAMESPACE = Namespace.create(BlockedLoopExtension.class);

    /** For JUnit. */
    public BlockedLoopExtension() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        watch(context, false);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        watch(context, true);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        judge(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        judge(context);
    }

    private static void watch(ExtensionContext context, boolean ofTest) {
        Limits.of(context)
                .ifPresent(limits ->
                        context.getStore(NAMESPACE).put(context.getUniqueId(), LoopWatch.start(limits, ofTest)));
    }

    private static void judge(ExtensionContext context) {
        @Nullable LoopWatch watch = context.getStore(NAMESPACE).remove(context.getUniqueId(), LoopWatch.class);
        if (watch != null) {
            watch.end();
        }
    }
}
