package dev.smartasync.processor.model;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The methods that can be called on a type, each once, in an order that is the same under every compiler: its own as they
 * are written, then those of its superclasses, then those of its interfaces, the inherited ones of one type sorted.
 */
public final class Members {
    private static final Set<String> LEFT_OUT = Set.of(
            "java.lang.Object",
            "java.lang.Enum",
            "java.lang.Record",
            "java.lang.Comparable",
            "java.lang.constant.Constable");

    private final Model model;
    private final DeclaredType self;
    private final TypeElement type;
    private final TypeNames names;
    private final Set<String> leftOut;
    private final boolean isAsDeclared;
    private final Map<Signature, Member> found = new LinkedHashMap<>();
    private final Map<Signature, List<Member>> all = new HashMap<>();
    private final List<ExecutableElement> unwanted = new ArrayList<>();
    private final Set<Signature> objects = new HashSet<>();

    private Members(Model model, DeclaredType self, TypeNames names, Set<String> leftOut, boolean isAsDeclared) {
        this.model = model;
        this.self = self;
        this.type = (TypeElement) self.asElement();
        this.names = names;
        this.leftOut = leftOut;
        this.isAsDeclared = isAsDeclared;
    }

    /** What a target has, for views to show. */
    public static List<Member> of(Model model, TypeElement type, TypeNames names) {
        var members = new Members(model, (DeclaredType) type.asType(), names, LEFT_OUT, true);
        members.collect();
        return List.copyOf(members.found.values());
    }

    /**
     * What a type with these arguments has but for what {@code Object} declares, each with all of its declarations, in the type and
     * above.
     */
    public static Map<Member, List<Member>> withAll(Model model, DeclaredType type) {
        var members = new Members(model, type, TypeNames.BARE, Set.of(), false);
        members.collect();
        var withAll = new LinkedHashMap<Member, List<Member>>();
        members.found.forEach((signature, member) -> withAll.put(member, members.all.get(signature)));
        return withAll;
    }

    /** The public methods of a type that a view would show if code could say their names, which Kotlin has mangled. */
    public static List<ExecutableElement> mangled(Model model, TypeElement type) {
        var seen = new HashSet<Signature>();
        return Hierarchy.of(model, type).stream()
                .flatMap(level -> ElementFilter.methodsIn(level.asElement().getEnclosedElements()).stream())
                .filter(method -> method.getModifiers().contains(Modifier.PUBLIC)
                        && !SourceVersion.isIdentifier(method.getSimpleName())
                        && seen.add(signature(method)))
                .toList();
    }

    private void collect() {
        List<DeclaredType> hierarchy = Hierarchy.of(model, self);
        for (DeclaredType level : hierarchy) {
            var element = (TypeElement) level.asElement();
            if (leftOut.contains(element.getQualifiedName().toString())) {
                unwanted.addAll(ElementFilter.methodsIn(element.getEnclosedElements()));
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(
                ((DeclaredType) model.object()).asElement().getEnclosedElements())) {
            if (!method.getModifiers().contains(Modifier.PRIVATE)) {
                objects.add(signature(method));
            }
        }
        hierarchy.forEach(this::addAll);
    }

    private void addAll(DeclaredType level) {
        List<ExecutableElement> methods =
                new ArrayList<>(ElementFilter.methodsIn(level.asElement().getEnclosedElements()));
        boolean isOwn = level.asElement().equals(type);
        if (isOwn && type.getKind() == ElementKind.RECORD) {
            // Compilers differ in where they put the accessors that are not written down.
            List<ExecutableElement> accessors = type.getRecordComponents().stream()
                    .map(RecordComponentElement::getAccessor)
                    .toList();
            methods.removeAll(accessors);
            methods.addAll(0, accessors);
        } else if (!isOwn || !isAsDeclared) {
            // Those of a class file are not in the order that they were written in.
            methods.sort(Comparator.comparing(
                            (ExecutableElement method) -> method.getSimpleName().toString())
                    .thenComparing(method -> signature(method).parameters()));
        }
        for (ExecutableElement method : methods) {
            if (isWanted(method, isOwn)) {
                add(member(method, level, isOwn));
            }
        }
    }

    private boolean isWanted(ExecutableElement method, boolean isOwn) {
        boolean isInheritable = !method.getModifiers().contains(Modifier.PRIVATE)
                && !(method.getModifiers().contains(Modifier.STATIC)
                        && Enclosing.owner(method).getKind().isInterface());
        return (isOwn ? !method.getModifiers().contains(Modifier.PRIVATE) : isInheritable)
                && SourceVersion.isIdentifier(method.getSimpleName())
                && !objects.contains(signature(method))
                && !isMadeForEnum(method)
                && unwanted.stream()
                        .noneMatch(other ->
                                method.equals(other) || model.elements().overrides(method, other, type));
    }

    private static boolean isMadeForEnum(ExecutableElement method) {
        Signature signature = signature(method);
        return Enclosing.owner(method).getKind() == ElementKind.ENUM
                && (signature.equals(new Signature("values", ""))
                        || signature.equals(new Signature("valueOf", "java.lang.String")));
    }

    /** Of two that a type inherits, or inherits and overrides, the one that a call of it means. */
    private void add(Member member) {
        all.computeIfAbsent(member.signature(), unused -> new ArrayList<>()).add(member);
        Member other = found.get(member.signature());
        if (other == null || isNearer(member, other)) {
            found.put(member.signature(), member);
        }
    }

    private boolean isNearer(Member member, Member other) {
        TypeElement mine = Enclosing.owner(member.element());
        TypeElement others = Enclosing.owner(other.element());
        if (mine.equals(others)
                || !mine.getKind().isInterface()
                || !others.getKind().isInterface()
                || others.equals(type)) {
            return false;
        }
        TypeMirror result = model.types().erasure(member.seen().getReturnType());
        TypeMirror otherResult = model.types().erasure(other.seen().getReturnType());
        boolean isMoreSpecific =
                !model.types().isSameType(result, otherResult) && model.types().isSubtype(result, otherResult);
        return isMoreSpecific
                || model.isSubtype(mine.asType(), others.getQualifiedName().toString());
    }

    private Member member(ExecutableElement method, DeclaredType level, boolean isOwn) {
        boolean isItself = isOwn && isAsDeclared;
        var seen = (ExecutableType) (isItself ? method.asType() : model.types().asMemberOf(self, method));
        return new Member(method, seen, isItself ? names : inherited(method, level));
    }

    /** Type arguments in the place of the variables of the level, and new names for a method's own that hide the type's. */
    private TypeNames inherited(ExecutableElement method, DeclaredType level) {
        var parameters = ((TypeElement) level.asElement()).getTypeParameters();
        boolean isRaw = level.getTypeArguments().size() != parameters.size();
        List<TypeName> arguments = isRaw
                ? parameters.stream()
                        .map(parameter -> TypeName.get(model.types().erasure(parameter.asType())))
                        .toList()
                : level.getTypeArguments().stream().map(names::of).toList();
        List<? extends TypeParameterElement> own = method.getTypeParameters();
        return names.with(parameters, arguments)
                .with(own, own.stream().map(this::unhidden).toList());
    }

    private TypeVariableName unhidden(TypeParameterElement parameter) {
        String name = parameter.getSimpleName().toString();
        boolean isHiding = type.getTypeParameters().stream()
                .anyMatch(outer -> outer.getSimpleName().contentEquals(name));
        return TypeVariableName.get(isHiding ? name + "_" : name);
    }

    public static Signature signature(ExecutableElement method) {
        return Signature.of(
                method.getSimpleName().toString(),
                method.getParameters().stream().map(Element::asType).toList());
    }
}
