package dev.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** What build tools look for in the jar. */
class PackagingTest {

    @Test
    void compilersFindTheProcessorAsAService() {
        assertThat(ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type))
                .contains(SmartAsyncProcessor.class);
    }

    @Test
    void gradleMayRunItForTheChangedTypesAlone() {
        assertThat(Fixture.resource("/META-INF/gradle/incremental.annotation.processors"))
                .isEqualTo(SmartAsyncProcessor.class.getName() + ",isolating\n");
    }
}
