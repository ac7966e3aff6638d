package dev.smartasync.examples.guides.readme;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The declared view that the README shows. */
@Timeout(60)
class PagesTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        ByteBuffer page = ByteBuffer.allocate(4);
        try (Pages pages = Pages.of(AsynchronousFileChannel.open(folder.resolve("pages"), CREATE, READ, WRITE))) {
            pages.write(StandardCharsets.UTF_8.encode("page"), 8);

            assertThat(pages.size()).isEqualTo(12);
            assertThat(pages.read(page, 8)).isEqualTo(4);
        }
        assertThat(StandardCharsets.UTF_8.decode(page.flip()).toString()).isEqualTo("page");
    }

    @Test
    void throwsTheChannelsOwnExceptions() throws IOException {
        Pages pages = Pages.of(AsynchronousFileChannel.open(folder.resolve("pages"), CREATE, WRITE));
        pages.close();

        assertThatThrownBy(pages::size).isInstanceOf(IOException.class);
    }
}
