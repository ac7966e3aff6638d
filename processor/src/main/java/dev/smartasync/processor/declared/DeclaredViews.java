package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.write.Files;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Makes the views that are declared on an element. */
public final class DeclaredViews {
    private final ProcessingEnvironment environment;
    private final Model model;

    public DeclaredViews(ProcessingEnvironment environment, Model model) {
        this.environment = environment;
        this.model = model;
    }

    /** Whether all are done with: not where one has to wait for what other processors may write. */
    public boolean make(Element origin, boolean isLastChance) {
        var requests = Request.of(origin);
        if (!isLastChance
                && !requests.stream()
                        .allMatch(request -> Unresolved.in(model, request).isEmpty())) {
            return false;
        }
        requests.forEach(this::make);
        return true;
    }

    private void make(Request request) {
        var problems = new Problems(request.origin(), describe(request));
        Set<String> unresolved = Unresolved.in(model, request);
        TypeElement wanted = request.wanted();
        TypeElement target = request.target();
        if (!unresolved.isEmpty()) {
            unresolved.forEach(name -> problems.add(Code.UNRESOLVED, request.origin(), name));
        } else {
            new Checks(model, request, problems).types();
            if (problems.none() && wanted != null && target != null) {
                make(request, wanted, target, problems);
            }
        }
        problems.report(environment.getMessager());
    }

    private void make(Request request, TypeElement wanted, TypeElement target, Problems problems) {
        DeclaredPlan plan = new DeclaredPlanner(model, request, wanted, target, problems).plan();
        if (plan != null && !Files.write(environment.getFiler(), plan.view(), new DeclaredWriter(plan).write())) {
            problems.add(Code.FILE_EXISTS, request.origin(), plan.view().canonicalName());
        }
    }

    private static String describe(Request request) {
        String wanted = request.wanted() == null ? "@ViewOf" : Describe.type(request.wanted());
        return request.target() == null ? wanted : wanted + " over " + Describe.type(request.target());
    }
}
