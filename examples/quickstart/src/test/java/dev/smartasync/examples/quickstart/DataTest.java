package dev.smartasync.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DataTest {

    @Test
    void everyLineButTheBracketsIsOneOfAtLeastTenThousandRecords() {
        List<MatchResult> records = Data.records();

        assertThat(records).hasSizeGreaterThan(10_000);
        assertThat(Data.text().lines()).hasSize(records.size() + 2);
    }

    @Test
    void theNamesAreThoseThatThisJdkKnowsFromTheUnicodeStandardItself() {
        List<MatchResult> known = Data.records().stream()
                .filter(each -> Character.isDefined(codePoint(each)))
                .toList();

        assertThat(known).hasSizeGreaterThan(16_000);
        assertThat(known)
                .allSatisfy(
                        each -> assertThat(Character.getName(codePoint(each))).isEqualTo(each.group(2)));
    }

    @Test
    void theReportAgreesWithACountOfTheText() throws Exception {
        assertThat(new DataManager().parse(Data.text())).hasToString(Data.sentence());
    }

    private static int codePoint(MatchResult line) {
        return Integer.parseInt(line.group(1), 16);
    }
}
