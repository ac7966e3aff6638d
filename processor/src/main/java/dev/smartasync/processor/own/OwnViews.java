package dev.smartasync.processor.own;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.write.Files;
import dev.smartasync.processor.write.ImplementationWriter;
import dev.smartasync.processor.write.InterfaceWriter;
import dev.smartasync.processor.write.Plan;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;

/** Makes the views of one type. */
public final class OwnViews {
    private final ProcessingEnvironment environment;
    private final Model model;
    private final Map<String, ClassName> views;

    /** @param views what is going to be there once the types that wait are done, by simple names */
    public OwnViews(ProcessingEnvironment environment, Model model, Map<String, ClassName> views) {
        this.environment = environment;
        this.model = model;
        this.views = views;
    }

    /** Whether the declaration is done with: not where it has to wait for what other processors may write. */
    public boolean make(Declaration declaration, boolean isLastChance) {
        var problems = new Problems(declaration.type());
        Set<String> unresolved = Unresolved.in(model, declaration, views.keySet());
        if (!unresolved.isEmpty() && !isLastChance) {
            return false;
        }
        if (!unresolved.isEmpty()) {
            unresolved.forEach(name -> problems.add(Code.UNRESOLVED, declaration.type(), name));
        } else {
            Plan plan = new Planner(model, declaration, views, problems).plan();
            if (problems.none()) {
                plan.views().forEach(view -> {
                    write(plan, view.name(), new InterfaceWriter(plan, view).write(), problems);
                    write(plan, view.implementation(), new ImplementationWriter(plan, view).write(), problems);
                });
            }
        }
        problems.report(environment.getMessager());
        return true;
    }

    private void write(Plan plan, ClassName name, TypeSpec type, Problems problems) {
        if (!Files.write(environment.getFiler(), name, type)) {
            problems.add(Code.FILE_EXISTS, plan.origin(), name.canonicalName());
        }
    }
}
