package dev.smartasync.examples.quickstart;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A record of the data.
 *
 * @param name its name in the Unicode standard
 * @param category two letters for what it is: {@code Lu} is an upper-case letter, {@code Sm} a mathematical symbol
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record NamedCharacter(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String category) {}
