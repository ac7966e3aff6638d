package dev.smartasync.await;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.smartasync.internal.thread.Spinning;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How often a thread looks again before it parks. */
class SpinningTest {
    private static final int BRIEFLY = 32;
    private static final int PATIENTLY = 512;
    private static final int PATIENCE = 64;

    private final Asked nothing = new Asked(Integer.MAX_VALUE);

    @BeforeEach
    void where_another_processor_can_make_it_true_meanwhile() {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    }

    @Test
    void a_wait_of_which_nothing_is_known_looks_briefly() {
        assertThat(Spinning.brieflyUntil(nothing)).isFalse();
        assertThat(nothing.times).isEqualTo(BRIEFLY);
    }

    @Test
    void it_looks_no_longer_than_until_the_condition_holds() {
        Asked third = new Asked(3);
        assertThat(Spinning.brieflyUntil(third)).isTrue();
        assertThat(third.times).isEqualTo(3);
    }

    @Nested
    class One_of_many_waits {
        private final Spinning spinning = new Spinning();

        @Test
        void looks_patiently() {
            assertThat(spinning.until(nothing)).isFalse();
            assertThat(nothing.times).isEqualTo(PATIENTLY);
        }

        @Test
        void looks_briefly_after_many_in_vain() {
            waitInVain(PATIENCE);
            assertThat(nothing.times).isEqualTo(PATIENCE * PATIENTLY);
            waitInVain(1);
            assertThat(nothing.times).isEqualTo(PATIENCE * PATIENTLY + BRIEFLY);
        }

        @Test
        void looks_patiently_again_once_that_helped() {
            waitInVain(PATIENCE + 1);
            assertThat(spinning.until(new Asked(1))).isTrue();
            nothing.times = 0;
            waitInVain(1);
            assertThat(nothing.times).isEqualTo(PATIENTLY);
        }

        private void waitInVain(int times) {
            for (int time = 0; time < times; time++) {
                assertThat(spinning.until(nothing)).isFalse();
            }
        }
    }

    /** True from so many times on. */
    private static final class Asked implements BooleanSupplier {
        private final int holdsFrom;
        private int times;

        Asked(int holdsFrom) {
            this.holdsFrom = holdsFrom;
        }

        @Override
        public boolean getAsBoolean() {
            times++;
            return times >= holdsFrom;
        }
    }
}
