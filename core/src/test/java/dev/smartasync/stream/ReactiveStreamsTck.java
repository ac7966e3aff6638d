package dev.smartasync.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.testng.ITestListener;
import org.testng.ITestResult;
import org.testng.TestNG;

/** Runs a verification of the Reactive Streams TCK, which is written for TestNG, from a test of ours. */
final class ReactiveStreamsTck {
    private final List<String> passed = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private ReactiveStreamsTck() {}

    /** Every test of the verification passes; only optional ones are skipped. */
    static void passes(Class<?> verification, int atLeast) {
        ReactiveStreamsTck run = new ReactiveStreamsTck();
        TestNG testng = new TestNG(false);
        testng.setVerbose(0);
        testng.setTestClasses(new Class<?>[] {verification});
        testng.addListener(run.listener());
        testng.run();
        assertThat(run.failed).as("failed").isEmpty();
        assertThat(run.skipped).as("skipped").allMatch(ReactiveStreamsTck::isOptional);
        assertThat(run.passed).as("passed").hasSizeGreaterThanOrEqualTo(atLeast);
        System.out.println(verification.getSimpleName() + ": " + run.passed.size() + " passed, skipped " + run.skipped);
    }

    private static boolean isOptional(String test) {
        return test.startsWith("optional_") || test.startsWith("untested_") || test.startsWith("stochastic_");
    }

    private ITestListener listener() {
        return new ITestListener() {
            @Override
            public void onTestSuccess(ITestResult result) {
                passed.add(result.getName());
            }

            @Override
            public void onTestFailure(ITestResult result) {
                failed.add(result.getName() + ": " + result.getThrowable());
            }

            @Override
            public void onTestSkipped(ITestResult result) {
                skipped.add(result.getName());
            }
        };
    }
}
