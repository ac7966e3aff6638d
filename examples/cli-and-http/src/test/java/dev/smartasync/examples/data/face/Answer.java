package dev.smartasync.examples.data.face;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** What somebody gets, through whichever face: values, or the kind of a problem and its detail. */
record Answer(String kind, List<String> content) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer values(String... json) {
        return new Answer("ok", List.of(json));
    }

    static Answer problem(Problem.Kind kind, String detail) {
        return new Answer(kind.name(), List.of(detail));
    }

    /** From JSON values, one a line. */
    static Answer ofValues(String lines) throws JsonProcessingException {
        List<String> values = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            values.add(JSON.readTree(line).toString());
        }
        return new Answer("ok", values);
    }

    /** From problem details. */
    static Answer ofProblem(Problem.Kind kind, String details) throws JsonProcessingException {
        JsonNode problem = JSON.readTree(details);
        return problem(kind, problem.get("detail").asText());
    }
}
