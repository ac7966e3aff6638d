package dev.smartasync.processor.write;

import com.palantir.javapoet.ClassName;

/** What generated code refers to, by name: the processor needs none of it on its own path. */
public final class Api {
    public static final String SMART_ASYNC = "dev.smartasync.SmartAsync";
    public static final String VIEW_OF = "dev.smartasync.ViewOf";
    public static final String VIEWS_OF = "dev.smartasync.ViewsOf";
    public static final String AWAIT_HOOK = "dev.smartasync.spi.AwaitHook";

    public static final ClassName BRIDGE = ClassName.get("dev.smartasync", "Bridge");
    public static final ClassName AWAIT_INTERRUPTED = ClassName.get("dev.smartasync", "AwaitInterruptedException");
    public static final ClassName CALL = ClassName.get("dev.smartasync.spi", "Call");
    public static final ClassName OPERATION = ClassName.get("dev.smartasync.spi", "Operation");

    public static final ClassName SUSPEND_CALL = ClassName.get("dev.smartasync.kotlin", "SuspendCall");

    private Api() {}
}
