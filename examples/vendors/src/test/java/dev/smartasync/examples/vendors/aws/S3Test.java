package dev.smartasync.examples.vendors.aws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3BaseClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The view of S3's asynchronous client, against a server that others wrote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class S3Test {
    private S3Mock server;
    private S3Client s3;
    private S3Client vendors;

    @BeforeAll
    void start() throws IOException {
        server = S3Mock.start(System.getProperty("s3mock.jar"));
        s3 = BlockingS3.of(over(S3AsyncClient.builder()).build());
        vendors = over(S3Client.builder()).build();
        s3.createBucket(request -> request.bucket("books"));
    }

    private <B extends S3BaseClientBuilder<B, ?>> B over(B builder) {
        return builder.endpointOverride(server.endpoint())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create("anybody", "anything")));
    }

    @AfterAll
    void end() {
        s3.close();
        vendors.close();
        server.close();
    }

    @BeforeEach
    void empty() {
        for (S3Object each :
                s3.listObjectsV2(request -> request.bucket("books")).contents()) {
            s3.deleteObject(request -> request.bucket("books").key(each.key()));
        }
    }

    private void put(String key, RequestBody body) {
        s3.putObject(request -> request.bucket("books").key(key), body);
    }

    private String get(String key) {
        return s3.getObjectAsBytes(request -> request.bucket("books").key(key)).asUtf8String();
    }

    @Test
    void what_is_put_in_is_got_out() {
        put("text", RequestBody.fromString("hello"));
        put("bytes", RequestBody.fromBytes("bytes".getBytes(UTF_8)));
        put("stream", RequestBody.fromInputStream(new ByteArrayInputStream("stream".getBytes(UTF_8)), 6));

        assertThat(List.of(get("text"), get("bytes"), get("stream"))).containsExactly("hello", "bytes", "stream");
        assertThat(s3.headObject(request -> request.bucket("books").key("text")).contentLength())
                .isEqualTo(5);
    }

    @Test
    void files_go_in_and_out(@TempDir Path directory) throws IOException {
        Path in = Files.writeString(directory.resolve("in"), "a file");
        Path out = directory.resolve("out");

        s3.putObject(request -> request.bucket("books").key("file"), in);
        s3.getObject(request -> request.bucket("books").key("file"), out);

        assertThat(out).hasContent("a file");
    }

    @Test
    void a_response_is_read_as_a_stream() throws IOException {
        put("text", RequestBody.fromString("hello"));

        try (ResponseInputStream<GetObjectResponse> response =
                s3.getObject(request -> request.bucket("books").key("text"))) {
            assertThat(response).hasContent("hello");
            assertThat(response.response().contentLength()).isEqualTo(5);
        }
        String read = s3.getObject(
                request -> request.bucket("books").key("text"), (ResponseTransformer<GetObjectResponse, String>)
                        (response, stream) -> new String(stream.readAllBytes(), UTF_8));
        assertThat(read).isEqualTo("hello");
    }

    @Test
    void pages_follow_each_other_and_waiters_wait() {
        for (int index = 0; index < 25; index++) {
            put("key " + index, RequestBody.fromString("x"));
        }

        assertThat(s3.listObjectsV2Paginator(request -> request.bucket("books").maxKeys(10))
                        .contents())
                .hasSize(25);
        assertThat(s3.waiter()
                        .waitUntilObjectExists(
                                request -> request.bucket("books").key("key 7"))
                        .matched()
                        .response())
                .isPresent();
    }

    @Test
    void a_large_object_is_put_together_of_parts() {
        String upload = s3.createMultipartUpload(
                        request -> request.bucket("books").key("large"))
                .uploadId();
        String tag = s3.uploadPart(
                        request -> request.bucket("books")
                                .key("large")
                                .uploadId(upload)
                                .partNumber(1),
                        RequestBody.fromString("the only part"))
                .eTag();
        CompletedPart part = CompletedPart.builder().partNumber(1).eTag(tag).build();
        s3.completeMultipartUpload(request ->
                request.bucket("books").key("large").uploadId(upload).multipartUpload(parts -> parts.parts(part)));

        assertThat(get("large")).isEqualTo("the only part");
    }

    static List<Function<S3Client, Object>> failing() {
        return List.of(
                s3 -> s3.getObjectAsBytes(request -> request.bucket("books").key("none")),
                s3 -> s3.getObject(request -> request.bucket("books").key("none")),
                s3 -> s3.headObject(request -> request.bucket("books").key("none")),
                s3 -> s3.listObjectsV2(request -> request.bucket("no-such-bucket")),
                s3 -> s3.createBucket(request -> request.bucket("books")),
                s3 -> s3.getObject(request -> request.bucket("books")));
    }

    @ParameterizedTest
    @MethodSource("failing")
    void failures_are_of_the_vendors_types(Function<S3Client, Object> call) {
        Throwable expected = catchThrowable(() -> call.apply(vendors));

        assertThat(expected).isNotNull();
        assertThatThrownBy(() -> call.apply(s3)).hasSameClassAs(expected);
    }

    @Test
    void a_key_that_is_not_there_is_a_failure_that_names_itself() {
        assertThatThrownBy(() -> get("none")).isExactlyInstanceOf(NoSuchKeyException.class);
    }
}
