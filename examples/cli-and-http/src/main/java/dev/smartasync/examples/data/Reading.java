package dev.smartasync.examples.data;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a station measured in a month. */
public record Reading(
        @JsonProperty(required = true) String station,
        @JsonProperty(required = true) String month,
        @JsonProperty(required = true) double celsius) {
    public Reading {
        if (!Double.isFinite(celsius)) {
            throw new IllegalArgumentException("\"celsius\" is no finite number");
        }
    }
}
