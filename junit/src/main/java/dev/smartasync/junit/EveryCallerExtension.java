package dev.smartasync.junit;

import java.lang.reflect.Method;
import java.util.ArrayList;
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
        boolean isEach = wanted.value().length == 0;
        for (Caller each : isEach ? Caller.values() : wanted.value()) {
            if (each.exists() || !isEach) {
                runs.add(run(each.name(), new OnCallerThread(each, each::openOrSayWhyNot)));
            }
        }
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
