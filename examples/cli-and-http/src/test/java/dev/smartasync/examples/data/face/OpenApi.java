package dev.smartasync.examples.data.face;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The document that the server gives out, and whether an answer is as it says. */
final class OpenApi {
    static final OpenAPI DOCUMENT = read();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OpenApi() {}

    private static OpenAPI read() {
        try (InputStream yaml = Objects.requireNonNull(HttpApi.class.getResourceAsStream("openapi.yaml"))) {
            ParseOptions options = new ParseOptions();
            options.setResolveFully(true);
            SwaggerParseResult result = new OpenAPIV3Parser()
                    .readContents(new String(yaml.readAllBytes(), StandardCharsets.UTF_8), List.of(), options);
            assertThat(result.getMessages()).isEmpty();
            return result.getOpenAPI();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Its status, its type, and of each value the names and kinds of its members. */
    static void assertDescribes(HttpResponse<String> answer) throws IOException {
        Operation operation = DOCUMENT.getPaths()
                .get(answer.request().uri().getPath())
                .readOperationsMap()
                .get(HttpMethod.valueOf(answer.request().method()));
        String status = Integer.toString(answer.statusCode());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(operation.getResponses()).containsKey(status);
        assertThat(operation.getResponses().get(status).getContent()).containsOnlyKeys(type);
        Schema<?> schema =
                operation.getResponses().get(status).getContent().get(type).getSchema();
        for (String line : answer.body().lines().toList()) {
            JsonNode value = JSON.readTree(line);
            value.properties()
                    .forEach(member ->
                            assertIs(member.getValue(), schema.getProperties().get(member.getKey())));
            assertThat(value.properties()).extracting(member -> member.getKey()).containsAll(schema.getRequired());
        }
    }

    private static void assertIs(JsonNode member, Schema<?> schema) {
        assertThat(schema).as("what the document says of %s", member).isNotNull();
        switch (schema.getType()) {
            case "string" -> assertThat(member.isTextual()).isTrue();
            case "integer" -> assertThat(member.isIntegralNumber()).isTrue();
            case "number" -> assertThat(member.isNumber()).isTrue();
            default -> throw new AssertionError("A member of type " + schema.getType());
        }
    }
}
