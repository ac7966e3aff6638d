package dev.smartasync.processor;

import com.palantir.javapoet.ClassName;
import dev.smartasync.processor.declared.DeclaredViews;
import dev.smartasync.processor.model.Enclosing;
import dev.smartasync.processor.model.Lombok;
import dev.smartasync.processor.model.Model;
import dev.smartasync.processor.own.Declaration;
import dev.smartasync.processor.own.OwnViews;
import dev.smartasync.processor.write.Api;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates the views of types with {@code @SmartAsync}, and completes the types that {@code @ViewOf} declares.
 *
 * <p>Option {@code -Asmartasync.types=com.acme.Promise,com.acme.Task}: types that are asynchronous besides those that are known.
 * The first type argument is the value. An {@code AsyncAdapter} for them has to be there at run time.
 */
public final class SmartAsyncProcessor extends AbstractProcessor {
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> waitingDeclared = new LinkedHashSet<>();
    private final Set<String> waitingPackages = new LinkedHashSet<>();
    private boolean isFirstRound = true;

    /** For the compiler. */
    public SmartAsyncProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Api.SMART_ASYNC, Api.VIEW_OF, Api.VIEWS_OF);
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
            boolean isOwn = annotation.getQualifiedName().contentEquals(Api.SMART_ASYNC);
            round.getElementsAnnotatedWith(annotation).forEach(isOwn ? this::addOwn : this::addDeclared);
        }
        var ownViews = new OwnViews(processingEnv, model, views(model));
        make(waiting, model::find, type -> ownViews.make(Declaration.of(type), round.processingOver()));
        var declaredViews = new DeclaredViews(processingEnv, model);
        make(waitingDeclared, model::find, type -> declaredViews.make(type, round.processingOver()));
        make(
                waitingPackages,
                name -> processingEnv.getElementUtils().getPackageElement(name),
                origin -> declaredViews.make(origin, round.processingOver()));
        isFirstRound = false;
        return false;
    }

    private void addOwn(Element element) {
        TypeElement type = element instanceof TypeElement whole ? whole : Enclosing.owner(element);
        waiting.add(type.getQualifiedName().toString());
    }

    private void addDeclared(Element element) {
        if (element instanceof QualifiedNameable named) {
            Set<String> names = element instanceof TypeElement ? waitingDeclared : waitingPackages;
            names.add(named.getQualifiedName().toString());
        }
    }

    /** Looks names up anew: what was found in an earlier round does not know what has been written since. */
    private <E extends Element> void make(Set<String> names, Function<String, @Nullable E> find, Predicate<E> make) {
        for (String name : List.copyOf(names)) {
            E element = find.apply(name);
            if (element != null && !mustWait(element) && make.test(element)) {
                names.remove(name);
            }
        }
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

    private boolean mustWait(Element element) {
        return isFirstRound && element instanceof TypeElement type && Lombok.isAbout() && Lombok.isOn(type);
    }
}
