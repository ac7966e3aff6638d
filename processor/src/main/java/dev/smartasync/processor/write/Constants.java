package dev.smartasync.processor.write;

import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The constants that describe the targets of a class. More than 500 are in nested classes of so many each: the JVM allows a static
 * initializer 64 KiB, of which a constant takes 15 bytes and 7 for each exception that it declares, and a class 65,535 entries in its
 * constant pool, of which a method takes 15 where its constant is in the same class and 11 where it is not.
 */
public final class Constants {
    private static final int IN_ONE_CLASS = 500;

    private Constants() {}

    /** Adds those of {@code rows} to {@code type}, and gives the rows as they name them from there. */
    public static List<Row> addTo(TypeSpec.Builder type, List<Row> rows) {
        List<OperationPlan> operations =
                rows.stream().map(Row::operation).filter(each -> each != null).toList();
        if (operations.size() <= IN_ONE_CLASS) {
            operations.forEach(each -> type.addField(MethodWriter.constant(each)));
            return rows;
        }
        for (int first = 0; first < operations.size(); first += IN_ONE_CLASS) {
            TypeSpec.Builder nested =
                    TypeSpec.classBuilder(name(first)).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
            operations
                    .subList(first, Math.min(first + IN_ONE_CLASS, operations.size()))
                    .forEach(each -> nested.addField(MethodWriter.constant(each)));
            type.addType(nested.build());
        }
        return named(rows);
    }

    private static List<Row> named(List<Row> rows) {
        List<Row> named = new ArrayList<>();
        int index = 0;
        for (Row row : rows) {
            OperationPlan operation = row.operation();
            named.add(operation == null ? row : row.withOperation(operation.in(name(index++))));
        }
        return named;
    }

    private static String name(int index) {
        return "Operations" + (index / IN_ONE_CLASS + 1);
    }
}
