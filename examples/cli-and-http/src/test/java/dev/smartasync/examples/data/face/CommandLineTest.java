package dev.smartasync.examples.data.face;

import static org.assertj.core.api.Assertions.assertThat;

import dev.smartasync.examples.data.face.Problem.Kind;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, as a process. */
class CommandLineTest extends FaceContract {

    @TempDir
    Path output;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Override
    Running ask(Limits limits, Ask ask) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("--json"));
        arguments.add("--time-limit=" + limits.time().toSeconds() + "s");
        arguments.add("--max-bytes=" + limits.bytes());
        if (ask instanceof Ask.Summarize summarize) {
            arguments.addAll(List.of("summarize", summarize.file()));
        } else if (ask instanceof Ask.Fetch fetch) {
            arguments.add("fetch");
            fetch.urls().forEach(url -> arguments.add(url.toString()));
        } else if (ask instanceof Ask.Records records) {
            arguments.addAll(List.of("records", records.file(), "--limit=" + records.limit()));
        }
        return new Command(arguments);
    }

    @Override
    void assertCancelled(Running running) throws Exception {
        assertThat(running.answer()).isEqualTo(Answer.problem(Kind.CANCELLED, "It was cancelled before its end"));
        assertThat(((Command) running).exitStatus()).isEqualTo(130);
    }

    private final class Command implements Running {
        private final Process process;
        private final File out = output.resolve("out").toFile();
        private final File err = output.resolve("err").toFile();

        Command(List<String> arguments) throws Exception {
            List<String> command = new ArrayList<>(Programs.java());
            command.addAll(arguments);
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out)
                    .redirectError(err)
                    .start();
            started.add(process);
        }

        int exitStatus() throws Exception {
            assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        @Override
        public Answer answer() throws Exception {
            int status = exitStatus();
            if (status == 0) {
                assertThat(err()).isEmpty();
                return Answer.ofValues(out());
            }
            Kind kind = Arrays.stream(Kind.values())
                    .filter(each -> each.exitStatus == status)
                    .findFirst()
                    .orElseThrow();
            return Answer.ofProblem(kind, err());
        }

        String out() throws Exception {
            return Files.readString(out.toPath());
        }

        String err() throws Exception {
            return Files.readString(err.toPath());
        }

        /** Ctrl-C. */
        @Override
        public void goAway() throws Exception {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        }
    }

    private Command run(String... arguments) throws Exception {
        return new Command(List.of(arguments));
    }

    @Nested
    class ForPeople {

        @Test
        void aSummaryIsASentence() throws Exception {
            Command command = run(
                    "summarize", Path.of("data/readings.json").toAbsolutePath().toString());

            assertThat(command.exitStatus()).isZero();
            assertThat(command.out()).isEqualToIgnoringNewLines("24 readings from -9.0 to 16.8 °C, on average 4.33 °C");
            assertThat(command.err()).isEmpty();
        }

        @Test
        void aProblemIsOneLineOnTheErrorStream() throws Exception {
            Command command = run("summarize", "none.json");

            assertThat(command.exitStatus()).isEqualTo(3);
            assertThat(command.out()).isEmpty();
            assertThat(command.err()).isEqualToIgnoringNewLines("There is no file \"none.json\" to read");
        }

        @Test
        void aCommandThatIsNoneIsExplained() throws Exception {
            Command command = run("summarise");

            assertThat(command.exitStatus()).isEqualTo(2);
            assertThat(command.err()).startsWith("Unmatched argument").contains("summarize");
        }

        @Test
        void whatIsNoUrlToFetchIsNamed() throws Exception {
            Command command = run("fetch", "ftp://127.0.0.1/");

            assertThat(command.exitStatus()).isEqualTo(2);
            assertThat(command.err())
                    .isEqualToIgnoringNewLines("Cannot fetch \"ftp://127.0.0.1/\": invalid URI scheme ftp");
        }

        @Test
        void nothingIsFetchedWhereOneUrlIsNone() throws Exception {
            Command command = run("fetch", remote.silentPage().toString(), "http:nowhere");

            assertThat(command.exitStatus()).isEqualTo(2);
            assertThat(command.err()).startsWith("Cannot fetch \"http:nowhere\": ");
            assertThat(remote.asked).isNotDone();
        }

        @Test
        void aTimeLimitThatIsNoneIsExplained() throws Exception {
            Command command = run("summarize", "none.json", "--time-limit=0s");

            assertThat(command.exitStatus()).isEqualTo(2);
            assertThat(command.err()).contains("\"0s\" is not a time such as 30s or 1m30s");
        }

        @Test
        void aFolderThatIsNotThereCannotBeServed() throws Exception {
            Command command = run("serve", "--folder=none");

            assertThat(command.exitStatus()).isEqualTo(3);
            assertThat(command.err()).isEqualToIgnoringNewLines("There is no folder \"none\"");
        }

        @Test
        void aPortThatIsTakenIsNamed() throws Exception {
            int taken = remote.silentPage().getPort();
            Command command = run("serve", "--folder=.", "--port=" + taken);

            assertThat(command.exitStatus()).isEqualTo(2);
            assertThat(command.err())
                    .startsWith("Cannot listen on 127.0.0.1:" + taken + ": ")
                    .doesNotContain("\tat ");
        }

        @Test
        void recordsEndWhenNobodyReadsOn() throws Exception {
            try (EndlessFile endless = new EndlessFile(folder.resolve(ENDLESS))) {
                String records =
                        Programs.shell(Programs.java()) + " records " + ENDLESS + " --limit=2000000000 | head -n 1";

                assertThat(Programs.run(folder, "sh", "-c", records)).isEqualTo("2025-01 north   1.5 °C\n");

                endless.abandoned.get(30, TimeUnit.SECONDS);
            }
        }
    }

    @Nested
    class Progress {
        private final String summarize = Programs.shell(Programs.java()) + " summarize many.json";

        private void manyReadings() throws Exception {
            Files.writeString(
                    folder.resolve("many.json"),
                    "{\"station\":\"north\",\"month\":\"2025-01\",\"celsius\":1.5}\n".repeat(20_000));
        }

        @Test
        void isShownOnATerminal() throws Exception {
            manyReadings();

            assertThat(Programs.run(folder, Programs.onATerminal(summarize)))
                    .contains("10,000 readings", "20,000 readings", "20,000 readings from 1.5 to 1.5 °C");
        }

        @Test
        void isNotShownElsewhere() throws Exception {
            manyReadings();

            assertThat(Programs.run(folder, "sh", "-c", summarize + " 2>&1"))
                    .isEqualTo("20,000 readings from 1.5 to 1.5 °C, on average 1.50 °C\n");
        }
    }
}
