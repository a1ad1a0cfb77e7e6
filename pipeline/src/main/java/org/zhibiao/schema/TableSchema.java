package org.zhibiao.schema;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.table.Table;

/**
 * One declared table.
 *
 * @param name its name in the warehouse
 * @param meaning what one row is
 * @param key the columns that identify a row
 * @param layout how its files are laid out
 * @param sortedBy the columns by which rows are sorted inside a file
 * @param type its columns, in order, as Spark sees them
 * @param record the record class that declares it
 */
public record TableSchema(
        String name,
        String meaning,
        List<String> key,
        Table.Layout layout,
        List<String> sortedBy,
        StructType type,
        Class<? extends Record> record) {

    /**
     * The table that a record class declares.
     *
     * @throws IllegalArgumentException when the class declares none, or key or order name no column of it
     */
    public static TableSchema of(Class<? extends Record> record) {
        Table table = record.getAnnotation(Table.class);
        if (table == null) {
            throw new IllegalArgumentException(record.getName() + " declares no table; annotate it with @Table");
        }
        StructType type = RecordShape.of(record).type();
        List<String> columns = Arrays.asList(type.fieldNames());
        requireColumns(table, "key", table.key(), columns);
        requireColumns(table, "sortedBy", table.sortedBy(), columns);
        return new TableSchema(
                table.name(),
                table.meaning(),
                List.of(table.key()),
                table.layout(),
                List.of(table.sortedBy()),
                type,
                record);
    }

    /** The columns with their documentation, in order. */
    public List<ColumnDoc> columns() {
        return RecordShape.of(record).components().stream()
                .map(component -> ColumnDoc.of(component, type))
                .toList();
    }

    /** Whether the table has a column of this name. */
    public boolean has(String column) {
        return Arrays.asList(type.fieldNames()).contains(column);
    }

    private static void requireColumns(Table table, String role, String[] names, List<String> columns) {
        for (String name : names) {
            if (!columns.contains(name)) {
                throw new IllegalArgumentException(
                        "table " + table.name() + ": " + role + " names '" + name + "', which is no column of it");
            }
        }
    }
}
