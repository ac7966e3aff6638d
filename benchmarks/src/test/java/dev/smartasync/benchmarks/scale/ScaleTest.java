package dev.smartasync.benchmarks.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.smartasync.Smart;
import dev.smartasync.benchmarks.run.Effort;
import dev.smartasync.benchmarks.run.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That the programs measure what they say, on the smallest sizes. */
@Timeout(120)
class ScaleTest {
    private static final Effort ONE_ROUND = new Effort(1, 1, 1, 1, 1);

    @Test
    void every_crowd_waits_at_once_and_its_memory_and_threads_are_counted() throws Exception {
        List<Figure> figures = new Scale(List.of(100)).run(ONE_ROUND);

        assertThat(figures).hasSize(4 * Crowd.values().length).allSatisfy(ScaleTest::hasOneScore);
        assertThat(figures)
                .filteredOn(figure -> figure.params().equals(Ledger.of("in flight", 100, "threads of the system")))
                .extracting(figure -> figure.rounds().get(0) > 100)
                .containsOnly(!Threads.ARE_VIRTUAL);
    }

    @Test
    void every_nest_reaches_its_depth() throws Exception {
        List<Figure> figures = new Depth(List.of(20)).run(ONE_ROUND);

        assertThat(figures).hasSize(2 * Nest.values().length).allSatisfy(ScaleTest::hasOneScore);
    }

    @Test
    void every_work_is_done_on_one_core_and_on_two() throws Exception {
        List<Figure> figures = new Cores().run(ONE_ROUND);

        boolean possible = Processors.canBind() && Processors.allowed().size() > 1;
        assertThat(figures).hasSize(possible ? 3 * Work.values().length : 0).allSatisfy(ScaleTest::hasOneScore);
    }

    @Test
    void views_are_written_compiled_and_used() throws Exception {
        List<Figure> figures = new Views(List.of(3)).run(ONE_ROUND);

        assertThat(figures).hasSize(7).allSatisfy(ScaleTest::hasOneScore);
    }

    @Test
    void a_program_that_fails_is_not_a_figure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FreshJvm.of(InFlight.class, Smart.class).run("NO_CROWD", 1))
                .withMessageContaining("NO_CROWD");
    }

    @Test
    void turns_differ_from_round_to_round_and_are_the_same_in_each_run() {
        List<Integer> all = List.of(1, 2, 3, 4, 5, 6);

        assertThat(Ledger.turns(all, 1)).isEqualTo(Ledger.turns(all, 1)).isNotEqualTo(Ledger.turns(all, 2));
    }

    private static void hasOneScore(Figure figure) {
        assertThat(figure.rounds())
                .as("%s", figure)
                .hasSize(1)
                .allSatisfy(score -> assertThat(score).isPositive());
    }
}
