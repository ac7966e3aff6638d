package dev.smartasync.processor.declared;

import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Describe;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.write.Files;
import java.util.List;
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
        List<Request> requests = Request.of(origin);
        if (!isLastChance
                && !requests.stream()
                        .allMatch(request -> Unresolved.in(model, request).isEmpty())) {
            return false;
        }
        List<Outcome> outcomes = requests.stream().map(this::plan).toList();
        if (!isLastChance && outcomes.stream().anyMatch(Outcome::mayComeLater)) {
            return false;
        }
        outcomes.forEach(this::write);
        return true;
    }

    private Outcome plan(Request request) {
        var problems = new Problems(request.origin(), describe(request));
        Set<String> unresolved = Unresolved.in(model, request);
        unresolved.forEach(name -> problems.add(Code.UNRESOLVED, request.origin(), name));
        if (unresolved.isEmpty()) {
            new Checks(model, request, problems).types();
        }
        TypeElement wanted = request.wanted();
        TypeElement target = request.target();
        return problems.none() && wanted != null && target != null
                ? new DeclaredPlanner(model, request, wanted, target, problems).plan()
                : new Outcome(null, false, problems);
    }

    private void write(Outcome outcome) {
        DeclaredPlan plan = outcome.plan();
        if (plan != null && !Files.write(environment.getFiler(), plan.view(), new DeclaredWriter(plan).write())) {
            outcome.problems().add(Code.FILE_EXISTS, plan.origin(), plan.view().canonicalName());
        }
        outcome.problems().report(environment.getMessager());
    }

    private static String describe(Request request) {
        String wanted = request.wanted() == null ? "@ViewOf" : Describe.type(request.wanted());
        return request.target() == null ? wanted : wanted + " over " + Describe.type(request.target());
    }
}
