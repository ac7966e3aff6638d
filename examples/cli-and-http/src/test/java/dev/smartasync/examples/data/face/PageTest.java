package dev.smartasync.examples.data.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.smartasync.examples.data.DataFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The page at /docs/, in a browser. */
@Timeout(180)
class PageTest {
    /** It has no classes for this very version of Chromium's debugging protocol, and says so; nothing here uses that. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Server server;
    private ChromeDriver browser;

    @BeforeEach
    void open() throws Exception {
        browser = browser();
        server = new Server(DataFolder.within(Path.of("data")), 1_000_000, Set.of(), Duration.ofSeconds(30));
        browser.get(server.url + "/docs");
    }

    @AfterEach
    void close() throws Exception {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void showsEveryOperationOfTheDocument() {
        operation("summarize");

        assertThat(browser.findElements(By.cssSelector(".opblock-summary-path")))
                .extracting(WebElement::getText)
                .map(path -> path.replace("\u200b", "")) // where a line may break
                .containsExactlyInAnyOrderElementsOf(OpenApi.DOCUMENT.getPaths().keySet());
    }

    @Test
    void executesAnOperationAndShowsItsAnswer() throws Exception {
        WebElement summarize = operation("summarize");
        open(summarize);
        assertThat(file(summarize).getDomProperty("value")).isEqualTo("readings.json");

        execute(summarize, "page.png");

        assertThat(status(summarize)).isEqualTo("200");
        assertThat(body(summarize)).contains("{\"readings\":24,\"lowest\":-9,\"highest\":16.8,\"mean\":4.33}");
    }

    @Test
    void showsWhyThereIsNoAnswer() throws Exception {
        WebElement records = operation("records");
        open(records);
        file(records).sendKeys("x");

        execute(records, "page-problem.png");

        assertThat(status(records)).isEqualTo("404");
        assertThat(body(records)).contains("\"detail\":\"Thereisnofile\\\"readings.jsonx\\\"toread\"");
    }

    private WebElement operation(String id) {
        return browser.findElement(By.id("operations-data-" + id));
    }

    private static void open(WebElement operation) {
        operation.findElement(By.className("opblock-summary-control")).click();
        operation.findElement(By.className("try-out__btn")).click();
    }

    private static WebElement file(WebElement operation) {
        return operation.findElement(By.cssSelector("input[placeholder^='file']"));
    }

    /** Clicks, waits for the answer, and takes a picture to look at. */
    private void execute(WebElement operation, String picture) throws IOException {
        operation.findElement(By.className("execute")).click();
        operation.findElement(By.cssSelector(".live-responses-table .highlight-code"));
        Files.write(Path.of("target", picture), browser.getScreenshotAs(OutputType.BYTES));
    }

    private static String status(WebElement operation) {
        return operation
                .findElement(By.cssSelector(".live-responses-table .response .response-col_status"))
                .getText()
                .lines()
                .findFirst()
                .orElse("");
    }

    private static String body(WebElement operation) {
        return operation
                .findElement(By.cssSelector(".live-responses-table .highlight-code"))
                .getText()
                .replaceAll("\\s", "");
    }

    /** Skips loudly where there is none, but fails in a continuous build: there it belongs to what is installed. */
    private static ChromeDriver browser() {
        Optional<Path> chromium = onThePath("chromium").or(() -> onThePath("google-chrome"));
        Optional<Path> driver = onThePath("chromedriver");
        if (chromium.isEmpty() || driver.isEmpty()) {
            String missing = "THE PAGE IS NOT TESTED: there is no chromium with its chromedriver on the PATH";
            if (Boolean.parseBoolean(System.getenv("CI"))) {
                throw new AssertionError(missing);
            }
            System.err.println("\n*** " + missing + " ***\n");
            abort(missing);
        }
        SELENIUM.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1200,1600");
        options.setImplicitWaitTimeout(Duration.ofSeconds(30));
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver.orElseThrow().toFile())
                        .build(),
                options);
    }

    private static Optional<Path> onThePath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
