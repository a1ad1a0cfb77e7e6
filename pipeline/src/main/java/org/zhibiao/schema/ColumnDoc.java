package org.zhibiao.schema;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.table.Coded;
import org.zhibiao.table.Column;

/**
 * One line of the data dictionary.
 *
 * @param type the type in SQL's words, such as decimal(38,6)
 * @param codes the closed list of values; empty for a column without one
 */
public record ColumnDoc(String name, String type, Column.Presence presence, String meaning, List<String> codes) {

    static ColumnDoc of(RecordComponent component, StructType type) {
        StructField field = type.apply(RecordShape.snakeCase(component.getName()));
        return new ColumnDoc(
                field.name(),
                field.dataType().simpleString(),
                field.nullable() ? Column.Presence.NULLABLE : Column.Presence.REQUIRED,
                field.getComment().getOrElse(() -> ""),
                codes(component.getType()));
    }

    private static List<String> codes(Class<?> type) {
        if (!type.isEnum()) {
            return List.of();
        }
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .toList();
    }
}
