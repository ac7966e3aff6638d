package dev.smartasync.junit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Makes one run of a test for each kind of caller. */
final class EveryCallerExtension implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), EveryCaller.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        Method test = context.getRequiredTestMethod();
        EveryCaller wanted =
                AnnotationSupport.findAnnotation(test, EveryCaller.class).orElseThrow();
        List<TestTemplateInvocationContext> runs = new ArrayList<>();
        Caller[] callers = wanted.value().length > 0 ? wanted.value() : Caller.values();
        Arrays.stream(callers)
                .filter(Caller::exists)
                .forEach(each -> runs.add(run(each.name(), new OnCallerThread(each, each::open))));
        for (Class<? extends CallerThread> each : wanted.also()) {
            runs.add(run(each.getSimpleName(), new OnCallerThread(null, () -> OnCallerThread.make(each))));
        }
        return runs.stream();
    }

    private static TestTemplateInvocationContext run(String name, Extension extension) {
        return new TestTemplateInvocationContext() {
            @Override
            public String getDisplayName(int invocationIndex) {
                return "on " + name;
            }

            @Override
            public List<Extension> getAdditionalExtensions() {
                return List.of(extension);
            }
        };
    }
}
