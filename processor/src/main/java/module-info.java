/** The annotation processor of SmartAsync. It is found as a service; nothing in it is meant to be called. */
@SuppressWarnings("requires-automatic") // JavaPoet has a stable name, and no descriptor.
module dev.smartasync.processor {
    requires java.compiler;
    requires com.palantir.javapoet;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.smartasync.processor.SmartAsyncProcessor;
}
