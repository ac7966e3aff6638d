package dev.smartasync.processor;

import com.palantir.javapoet.ClassName;

/** What generated code refers to, by name: the processor needs none of it on its own path. */
final class Api {
    static final String SMART_ASYNC = "dev.smartasync.SmartAsync";

    static final ClassName BRIDGE = ClassName.get("dev.smartasync", "Bridge");
    static final ClassName AWAIT_INTERRUPTED = ClassName.get("dev.smartasync", "AwaitInterruptedException");
    static final ClassName CALL = ClassName.get("dev.smartasync.spi", "Call");
    static final ClassName OPERATION = ClassName.get("dev.smartasync.spi", "Operation");

    private Api() {}
}
