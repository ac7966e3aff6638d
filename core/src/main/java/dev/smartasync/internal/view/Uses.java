package dev.smartasync.internal.view;

import dev.smartasync.internal.view.Conversion.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The declared views that results pass through which are targets themselves. */
final class Uses {
    private final Map<Request, Plan> plans = new LinkedHashMap<>();

    /** @param plans makes the plan of each view, one for all that use it */
    Uses(Request request, Plans plans, Faults faults) {
        for (Class<?> each : request.uses()) {
            Request used = Request.declaredOn(each);
            if (used == null) {
                faults.add(Faults.Code.USES, Describe.type(each));
            } else {
                this.plans.put(used, plans.of(used));
            }
        }
    }

    /** Gives a view of the one type as the other, or {@code null} if none does. */
    @Nullable
    Value view(Seen wanted, Seen given) {
        for (Map.Entry<Request, Plan> each : plans.entrySet()) {
            Request used = each.getKey();
            if (used.target() == given.raw() && wanted.accepts(Seen.exactly(used.wanted()))) {
                Plan plan = each.getValue();
                return value -> value == null ? null : plan.view(value);
            }
        }
        return null;
    }
}
