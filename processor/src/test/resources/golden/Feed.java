package demo;

import dev.smartasync.SmartAsync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.Stream;

@SmartAsync(throwing = IOException.class)
public class Feed {

    /**
     * Reads records as they come.
     *
     * @param from the first
     * @return the records
     */
    public Flow.Publisher<String> recordsAsync(int from) {
        return new SubmissionPublisher<>();
    }

    @SmartAsync(collect = true, timeout = "PT5S")
    public SubmissionPublisher<Integer> sizes() {
        return new SubmissionPublisher<>();
    }

    public Stream<String> lines(Path file) throws IOException {
        return Files.lines(file);
    }

    public Flow.Publisher<Void> clear() throws IOException {
        return new SubmissionPublisher<>();
    }
}
