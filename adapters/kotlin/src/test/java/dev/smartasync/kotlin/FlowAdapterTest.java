package dev.smartasync.kotlin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.smartasync.Bridge;
import dev.smartasync.spi.StreamAdapter;
import dev.smartasync.tck.StreamAdapterContract;
import java.util.concurrent.Flow.Publisher;
import kotlinx.coroutines.flow.Flow;
import kotlinx.coroutines.flow.FlowKt;
import kotlinx.coroutines.jdk9.ReactiveFlowKt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("streams")
class FlowAdapterTest extends StreamAdapterContract<Flow<?>> {

    @Override
    protected StreamAdapter<Flow<?>> adapter() {
        return new FlowAdapter();
    }

    /** One that has no buffer of its own, as most have none. */
    @Override
    protected Flow<?> from(Publisher<Object> publisher) {
        return FlowKt.buffer(ReactiveFlowKt.asFlow(publisher), 0, kotlinx.coroutines.channels.BufferOverflow.SUSPEND);
    }

    @Nested
    class One_with_a_null_among_its_elements {
        @Test
        void fails() {
            Bridge bridge = Bridge.builder().services(false).adapter(adapter()).build();
            assertThatThrownBy(() -> bridge.collect(FlowKt.flowOf((Object) null)))
                    .isInstanceOf(NullPointerException.class);
        }
    }

    @Nested
    class One_that_is_read_twice {
        @Test
        void is_collected_anew() {
            Bridge bridge = Bridge.builder().services(false).adapter(adapter()).build();
            Flow<Integer> numbers = FlowKt.flowOf(1, 2);
            assertThat(bridge.<Integer>collect(numbers)).containsExactly(1, 2);
            assertThat(bridge.<Integer>collect(numbers)).containsExactly(1, 2);
        }
    }
}
