package dev.smartasync.examples.data.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the README says that a command prints, it prints. */
@Timeout(180)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its commands are for a POSIX shell")
class ReadmeTest {
    private static final Path DATA = Path.of("data");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.*)\n((?:[^$].*\n)*)");

    private final String program = "data() { " + Programs.shell(Programs.java()) + " \"$@\"; }; ";
    private final List<Process> servers = new ArrayList<>();

    @AfterEach
    void end() {
        servers.forEach(Process::destroyForcibly);
    }

    @Test
    void everyCommandPrintsWhatIsShown() throws Exception {
        String port = Integer.toString(freePort());
        int commands = 0;
        for (Matcher block = BLOCK.matcher(Files.readString(Path.of("README.md"))); block.find(); ) {
            for (Matcher shown = COMMAND.matcher(block.group(1).replace("8080", port)); shown.find(); commands++) {
                String command = shown.group(1);
                if (command.startsWith("data serve ")) {
                    assertThat(serve(command.replace(" &", " --port " + port))).isEqualTo(shown.group(2));
                } else if (!command.startsWith("alias ") && !command.startsWith("cd ")) {
                    assertThat(Programs.run(DATA, "sh", "-c", program + "{ " + command + "; } 2>&1")
                                    .stripTrailing())
                            .as(command)
                            .isEqualTo(shown.group(2).stripTrailing());
                }
            }
        }
        assertThat(commands).isEqualTo(10);
    }

    @Test
    void aServerEndsOnCtrlC() throws Exception {
        serve("data serve --folder . --port 0");
        Process server = servers.get(0);

        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();

        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(server.exitValue()).isEqualTo(130);
    }

    /** Its first line. */
    private String serve(String command) throws Exception {
        List<String> words = new ArrayList<>(Programs.java());
        words.addAll(List.of(command.substring("data ".length()).split(" ")));
        Process server = new ProcessBuilder(words)
                .directory(DATA.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        servers.add(server);
        BufferedReader out = server.inputReader();
        return out.readLine() + "\n";
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
