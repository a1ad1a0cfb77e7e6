package org.zhibiao.serve;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/** What tools ask of a database beside its rows, answered from the declaration of the tables. */
final class Metadata {

    private static final String SCHEMA = "default";
    private static final String TABLE = "TABLE";
    private static final int RADIX = 10;

    private Metadata() {}

    static Answer catalogs() {
        return Answer.of(StructType.fromDDL("TABLE_CAT STRING"), List.of());
    }

    static Answer schemas(String pattern) {
        return Answer.of(
                StructType.fromDDL("TABLE_SCHEM STRING, TABLE_CATALOG STRING"),
                matches(pattern, SCHEMA) ? List.of(RowFactory.create(SCHEMA, "")) : List.of());
    }

    static Answer tableTypes() {
        return Answer.of(StructType.fromDDL("TABLE_TYPE STRING"), List.of(RowFactory.create(TABLE)));
    }

    static Answer tables(String schema, String name, List<String> types) {
        List<Row> rows = new ArrayList<>();
        if (types.isEmpty() || types.stream().anyMatch(TABLE::equalsIgnoreCase)) {
            tables(schema, name)
                    .forEach(table -> rows.add(RowFactory.create("", SCHEMA, table.name(), TABLE, table.meaning())));
        }
        return Answer.of(
                StructType.fromDDL("TABLE_CAT STRING, TABLE_SCHEM STRING, TABLE_NAME STRING, TABLE_TYPE STRING,"
                        + " REMARKS STRING"),
                rows);
    }

    static Answer columns(String schema, String table, String name) {
        List<Row> rows = new ArrayList<>();
        for (TableSchema each : tables(schema, table)) {
            StructField[] fields = each.type().fields();
            for (int i = 0; i < fields.length; i++) {
                if (matches(name, fields[i].name())) {
                    rows.add(column(each.name(), fields[i], i + 1));
                }
            }
        }
        return Answer.of(
                StructType.fromDDL("TABLE_CAT STRING, TABLE_SCHEM STRING, TABLE_NAME STRING, COLUMN_NAME STRING,"
                        + " DATA_TYPE INT, TYPE_NAME STRING, COLUMN_SIZE INT, BUFFER_LENGTH INT, DECIMAL_DIGITS INT,"
                        + " NUM_PREC_RADIX INT, NULLABLE INT, REMARKS STRING, COLUMN_DEF STRING, SQL_DATA_TYPE INT,"
                        + " SQL_DATETIME_SUB INT, CHAR_OCTET_LENGTH INT, ORDINAL_POSITION INT, IS_NULLABLE STRING,"
                        + " SCOPE_CATALOG STRING, SCOPE_SCHEMA STRING, SCOPE_TABLE STRING, SOURCE_DATA_TYPE INT,"
                        + " IS_AUTO_INCREMENT STRING"),
                rows);
    }

    private static Row column(String table, StructField field, int position) {
        DataType type = field.dataType();
        Integer size = type instanceof DecimalType decimal ? (Integer) decimal.precision() : null;
        Integer digits = type instanceof DecimalType decimal ? (Integer) decimal.scale() : null;
        return RowFactory.create(
                "",
                SCHEMA,
                table,
                field.name(),
                jdbcType(type),
                type.sql(),
                size,
                null,
                digits,
                isNumber(type) ? (Integer) RADIX : null,
                field.nullable() ? 1 : 0,
                field.getComment().getOrElse(() -> ""),
                null,
                null,
                null,
                null,
                position,
                field.nullable() ? "YES" : "NO",
                null,
                null,
                null,
                null,
                "NO");
    }

    static Answer primaryKeys(String schema, String name) {
        List<Row> rows = new ArrayList<>();
        for (TableSchema table : tables(schema, name)) {
            for (String column : table.key()) {
                rows.add(RowFactory.create(
                        "", SCHEMA, table.name(), column, table.key().indexOf(column) + 1, table.name() + "_key"));
            }
        }
        return Answer.of(
                StructType.fromDDL("TABLE_CAT STRING, TABLE_SCHEM STRING, TABLE_NAME STRING, COLUMN_NAME STRING,"
                        + " KEY_SEQ INT, PK_NAME STRING"),
                rows);
    }

    static Answer crossReferences() {
        return Answer.of(
                StructType.fromDDL(
                        "PKTABLE_CAT STRING, PKTABLE_SCHEM STRING, PKTABLE_NAME STRING, PKCOLUMN_NAME STRING,"
                                + " FKTABLE_CAT STRING, FKTABLE_SCHEM STRING, FKTABLE_NAME STRING, FKCOLUMN_NAME STRING,"
                                + " KEY_SEQ INT, UPDATE_RULE INT, DELETE_RULE INT, FK_NAME STRING, PK_NAME STRING,"
                                + " DEFERRABILITY INT"),
                List.of());
    }

    static Answer functions() {
        return Answer.of(
                StructType.fromDDL("FUNCTION_CAT STRING, FUNCTION_SCHEM STRING, FUNCTION_NAME STRING, REMARKS STRING,"
                        + " FUNCTION_TYPE INT, SPECIFIC_NAME STRING"),
                List.of());
    }

    static Answer types() {
        List<Row> rows = new ArrayList<>();
        for (String name :
                List.of("BOOLEAN", "INT", "BIGINT", "DOUBLE", "DECIMAL(38,6)", "STRING", "DATE", "TIMESTAMP")) {
            DataType type = DataType.fromDDL(name);
            rows.add(RowFactory.create(
                    name.replaceFirst("\\(.*", ""),
                    jdbcType(type),
                    type instanceof DecimalType decimal ? (Integer) decimal.precision() : null,
                    null,
                    null,
                    null,
                    1,
                    type.typeName().equals("string"),
                    3,
                    !isNumber(type),
                    false,
                    false,
                    null,
                    0,
                    0,
                    null,
                    null,
                    isNumber(type) ? (Integer) RADIX : null));
        }
        return Answer.of(
                StructType.fromDDL("TYPE_NAME STRING, DATA_TYPE INT, PRECISION INT, LITERAL_PREFIX STRING,"
                        + " LITERAL_SUFFIX STRING, CREATE_PARAMS STRING, NULLABLE INT, CASE_SENSITIVE BOOLEAN,"
                        + " SEARCHABLE INT, UNSIGNED_ATTRIBUTE BOOLEAN, FIXED_PREC_SCALE BOOLEAN, AUTO_INCREMENT BOOLEAN,"
                        + " LOCAL_TYPE_NAME STRING, MINIMUM_SCALE INT, MAXIMUM_SCALE INT, SQL_DATA_TYPE INT,"
                        + " SQL_DATETIME_SUB INT, NUM_PREC_RADIX INT"),
                rows);
    }

    private static List<TableSchema> tables(String schema, String name) {
        return matches(schema, SCHEMA)
                ? Tables.all().stream()
                        .filter(table -> matches(name, table.name()))
                        .toList()
                : List.of();
    }

    /** In a pattern % is any text, _ any sign, and a backslash takes the meaning from the sign after it. */
    private static boolean matches(String pattern, String name) {
        if (Optional.ofNullable(pattern)
                .filter(text -> !text.isEmpty() && !text.equals("*"))
                .isEmpty()) {
            return true;
        }
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == '\\' && i + 1 < pattern.length()) {
                i++;
                regex.append(Pattern.quote(pattern.substring(i, i + 1)));
            } else {
                regex.append(sign == '%' ? ".*" : sign == '_' ? "." : Pattern.quote(String.valueOf(sign)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE)
                .matcher(name)
                .matches();
    }

    private static boolean isNumber(DataType type) {
        return type instanceof DecimalType
                || List.of("integer", "long", "double").contains(type.typeName());
    }

    /** Lists and structs are served as JSON. */
    private static int jdbcType(DataType type) {
        return switch (type.typeName()) {
            case "boolean" -> Types.BOOLEAN;
            case "integer" -> Types.INTEGER;
            case "long" -> Types.BIGINT;
            case "double" -> Types.DOUBLE;
            case "date" -> Types.DATE;
            case "timestamp" -> Types.TIMESTAMP;
            default -> type instanceof DecimalType ? Types.DECIMAL : Types.VARCHAR;
        };
    }
}
