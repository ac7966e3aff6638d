package dev.smartasync.tck.own;

import java.util.concurrent.Flow.Publisher;

/** A type of many values, with a publisher inside. */
public record Feed<T>(Publisher<T> asPublisher) {}
