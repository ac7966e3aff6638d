package dev.smartasync.examples.guides.readme;

/** What is known of a page. */
public record Report(long lines) {}
