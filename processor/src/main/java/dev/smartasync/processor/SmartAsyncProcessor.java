package dev.smartasync.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.smartasync.processor.model.Code;
import dev.smartasync.processor.model.Enclosing;
import dev.smartasync.processor.model.Lombok;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.model.Problems;
import dev.smartasync.processor.own.Declaration;
import dev.smartasync.processor.own.Mentions;
import dev.smartasync.processor.own.Planner;
import dev.smartasync.processor.write.Api;
import dev.smartasync.processor.write.ImplementationWriter;
import dev.smartasync.processor.write.InterfaceWriter;
import dev.smartasync.processor.write.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Generates the views of types with {@code @SmartAsync}.
 *
 * <p>Option {@code -Asmartasync.types=com.acme.Promise,com.acme.Task}: types that are asynchronous besides those that are known.
 * The first type argument is the value. An {@code AsyncAdapter} for them has to be there at run time.
 */
public final class SmartAsyncProcessor extends AbstractProcessor {
    private final Set<String> waiting = new LinkedHashSet<>();
    private boolean isFirstRound = true;

    /** For the compiler. */
    public SmartAsyncProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Api.SMART_ASYNC);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Model.TYPES_OPTION);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        var model = new Model(processingEnv);
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                TypeElement type = element instanceof TypeElement whole ? whole : Enclosing.owner(element);
                waiting.add(type.getQualifiedName().toString());
            }
        }
        Map<String, ClassName> views = views(model);
        for (String name : Set.copyOf(waiting)) {
            TypeElement type = model.find(name);
            if (type != null && !mustWait(type)) {
                process(model, Declaration.of(type), views, round.processingOver());
            }
        }
        isFirstRound = false;
        return false;
    }

    /** What is going to be there once the types that wait are done. */
    private Map<String, ClassName> views(Model model) {
        var views = new HashMap<String, ClassName>();
        for (String name : waiting) {
            TypeElement type = model.find(name);
            if (type != null) {
                for (String suffix : new String[] {"Sync", "Async"}) {
                    ClassName view = Declaration.of(type).view(suffix);
                    views.put(view.simpleName(), view);
                }
            }
        }
        return views;
    }

    private boolean mustWait(TypeElement type) {
        return isFirstRound && Lombok.isAbout() && Lombok.isOn(type);
    }

    private void process(Model model, Declaration declaration, Map<String, ClassName> views, boolean isLastChance) {
        var problems = new Problems(declaration.type());
        var unresolved = new Mentions(model, declaration, views.keySet()).missing();
        if (!unresolved.isEmpty() && !isLastChance) {
            return;
        }
        waiting.remove(declaration.type().getQualifiedName().toString());
        if (!unresolved.isEmpty()) {
            unresolved.forEach(name -> problems.add(Code.UNRESOLVED, declaration.type(), name));
        } else {
            Plan plan = new Planner(model, declaration, views, problems).plan();
            if (problems.none()) {
                plan.views().forEach(view -> write(plan, view, problems));
            }
        }
        problems.report(processingEnv.getMessager());
    }

    private void write(Plan plan, Plan.View view, Problems problems) {
        write(view.name(), new InterfaceWriter(plan, view).write(), problems);
        write(view.implementation(), new ImplementationWriter(plan, view).write(), problems);
    }

    private void write(ClassName name, TypeSpec type, Problems problems) {
        try {
            JavaFile.builder(name.packageName(), type).indent("    ").build().writeTo(processingEnv.getFiler());
        } catch (FilerException taken) {
            problems.add(Code.FILE_EXISTS, type.originatingElements().get(0), name.canonicalName());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot write " + name.canonicalName(), failure);
        }
    }
}
