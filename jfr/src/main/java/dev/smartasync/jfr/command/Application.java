package dev.smartasync.jfr.command;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells the application's frames from those of the JDK and of libraries.
 *
 * @param prefixes of the application's class names; if empty, what is neither the JDK's nor a well-known library's is its own
 */
record Application(List<String> prefixes) {
    private static final List<String> JDK = List.of("java.", "javax.", "jdk.", "sun.", "com.sun.");

    private static final List<String> LIBRARIES = Stream.of(
                    "io.netty io.vertx io.reactivex reactor org.reactivestreams io.smallrye io.quarkus io.micronaut com.linecorp.armeria",
                    "org.xnio io.undertow io.helidon org.eclipse.jetty org.jboss org.wildfly org.springframework io.projectreactor",
                    "jakarta kotlin kotlinx scala org.codehaus.groovy com.google.common io.grpc com.google.protobuf",
                    "org.apache com.fasterxml tools.jackson org.slf4j ch.qos.logback io.micrometer io.opentelemetry",
                    "org.h2 org.hsqldb org.postgresql com.mysql org.mariadb oracle com.microsoft.sqlserver com.ibm org.sqlite",
                    "com.zaxxer.hikari org.hibernate org.jooq org.flywaydb liquibase com.mongodb redis.clients io.lettuce",
                    "org.redisson com.rabbitmq okhttp3 okio retrofit2 feign software.amazon com.amazonaws com.google.cloud",
                    "com.google.api com.azure org.elasticsearch co.elastic com.datastax com.github.benmanes.caffeine",
                    "dev.smartasync.internal")
            .flatMap(line -> Stream.of(line.split(" ")))
            .map(name -> name + ".")
            .toList();

    boolean owns(StackTraceElement frame) {
        return ownerOf(frame) == CallTree.Owner.APPLICATION;
    }

    CallTree.Owner ownerOf(StackTraceElement frame) {
        String type = frame.getClassName();
        if (startsWithAny(type, JDK)) {
            return CallTree.Owner.JDK;
        }
        boolean isLibrary = prefixes.isEmpty()
                ? startsWithAny(type, LIBRARIES) || type.contains(".io.netty.") || type.contains(".shaded.")
                : !startsWithAny(type, prefixes);
        return isLibrary ? CallTree.Owner.LIBRARY : CallTree.Owner.APPLICATION;
    }

    private static boolean startsWithAny(String type, List<String> prefixes) {
        return prefixes.stream().anyMatch(type::startsWith);
    }

    /** The application's first frame from the block down; where it has none, a library's; where there is none, the first. */
    StackTraceElement code(List<StackTraceElement> stack) {
        return stack.get(indexOfCode(stack));
    }

    private int indexOfCode(List<StackTraceElement> stack) {
        return Stream.of(CallTree.Owner.APPLICATION, CallTree.Owner.LIBRARY, CallTree.Owner.JDK)
                .flatMap(owner -> IntStream.range(0, stack.size())
                        .filter(index -> ownerOf(stack.get(index)) == owner)
                        .boxed())
                .findFirst()
                .orElseThrow();
    }

    /** What that frame called: a method, or what the JDK did for it. */
    String call(Finding finding) {
        int index = indexOfCode(finding.stack());
        if (index > 0) {
            StackTraceElement called = finding.stack().get(index - 1);
            String type = called.getClassName();
            return type.substring(type.lastIndexOf('.') + 1) + "." + called.getMethodName();
        }
        return switch (finding.how()) {
            case SLEEP -> "Thread.sleep";
            case LOCK -> "synchronized";
            case MONITOR_WAIT -> "Object.wait";
            default -> finding.how().label();
        };
    }

    static String withLine(StackTraceElement frame) {
        String method = frame.getClassName() + "." + frame.getMethodName();
        return frame.getLineNumber() < 0 ? method : method + ":" + frame.getLineNumber();
    }
}
