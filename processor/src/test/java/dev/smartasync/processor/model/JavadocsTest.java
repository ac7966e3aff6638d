package dev.smartasync.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is left of a comment when it is copied to where its imports are not. */
class JavadocsTest {
    private static String copy(String comment) {
        return Javadocs.copy(comment, false);
    }

    @Nested
    class ALink {
        @Test
        void becomesCode() {
            assertThat(copy(" See {@link java.util.List#of(Object...)} and {@linkplain #fetch()}."))
                    .isEqualTo("See {@code java.util.List.of(Object...)} and {@code fetch()}.");
        }

        @Test
        void becomesItsLabel() {
            assertThat(copy(" A {@link Page#at(int, int) page}, or {@linkplain\n Page two pages}."))
                    .isEqualTo("A page, or two pages.");
        }

        @Test
        void becomesTheNameOfItsConstant() {
            assertThat(copy(" At most {@value #LIMIT}{@value}{@inheritDoc}.")).isEqualTo("At most {@code LIMIT}.");
        }
    }

    @Nested
    class ATag {
        private static final String COMMENT = """
                 Text.

                 <pre>{@code
                 @Override
                 void run() {}
                 }</pre>

                 @param url where,
                   in two lines
                 @return the page
                 @throws Missing if it is not there,
                   or not yet
                 @see Page
                 @since 1
                 @deprecated soon
                """;

        @Test
        void isKeptForParametersResultsAndDeprecation() {
            assertThat(copy(COMMENT)).isEqualTo("""
                            Text.

                            <pre>{@code
                            @Override
                            void run() {}
                            }</pre>

                            @param url where,
                              in two lines
                            @return the page
                            @deprecated soon""");
        }

        @Test
        void isLeftOutForAResultThatIsGone() {
            assertThat(Javadocs.copy(COMMENT, true)).contains("@param url").doesNotContain("@return");
        }
    }

    @Nested
    class Text {
        @Test
        void cannotEndTheCommentOrStartAnEscape() {
            assertThat(copy(" a*/b \\users")).isEqualTo("a*&#47;b &#92;users");
        }

        @Test
        void isEmptyWhereThereIsNone() {
            assertThat(Javadocs.copy(null, false)).isEmpty();
        }
    }
}
