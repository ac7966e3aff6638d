package dev.smartasync.internal.view;

import dev.smartasync.Bridge;
import dev.smartasync.internal.call.Engine;
import java.util.LinkedHashMap;
import java.util.Map;

/** The plan of a view, and those of the views that it uses, which may use each other. */
final class Plans {
    private final Map<Request, Plan> plans = new LinkedHashMap<>();
    private final Map<Request, Faults> faults = new LinkedHashMap<>();
    private final Engine engine;
    private final Bridge bridge;

    Plans(Engine engine, Bridge bridge) {
        this.engine = engine;
        this.bridge = bridge;
    }

    /** The plan of a view over targets of a class; throws if it, or one that it uses, cannot be made. */
    Plan of(Request request, Class<?> target) {
        Plan plan = make(request, new MemberTypes(target));
        Faults.check(faults);
        return plan;
    }

    /** The plan of a view that is used. */
    Plan of(Request request) {
        Plan made = plans.get(request);
        return made != null ? made : make(request, new MemberTypes(request.target()));
    }

    private Plan make(Request request, MemberTypes targetTypes) {
        Plan plan = new Plan(request.wanted());
        Faults own = new Faults();
        plans.put(request, plan);
        faults.put(request, own);
        if (request.wanted().isInterface()) {
            plan.methods(new Planner(engine, bridge, request, targetTypes, this, own).plan());
        } else {
            own.add(Faults.Code.WANTED_TYPE);
        }
        return plan;
    }
}
