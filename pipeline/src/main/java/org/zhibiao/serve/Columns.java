package org.zhibiao.serve;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.hive.service.rpc.thrift.TBoolColumn;
import org.apache.hive.service.rpc.thrift.TColumn;
import org.apache.hive.service.rpc.thrift.TColumnDesc;
import org.apache.hive.service.rpc.thrift.TDoubleColumn;
import org.apache.hive.service.rpc.thrift.TI32Column;
import org.apache.hive.service.rpc.thrift.TI64Column;
import org.apache.hive.service.rpc.thrift.TPrimitiveTypeEntry;
import org.apache.hive.service.rpc.thrift.TRowSet;
import org.apache.hive.service.rpc.thrift.TStringColumn;
import org.apache.hive.service.rpc.thrift.TTableSchema;
import org.apache.hive.service.rpc.thrift.TTypeDesc;
import org.apache.hive.service.rpc.thrift.TTypeEntry;
import org.apache.hive.service.rpc.thrift.TTypeId;
import org.apache.hive.service.rpc.thrift.TTypeQualifierValue;
import org.apache.hive.service.rpc.thrift.TTypeQualifiers;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of an answer, in Spark's words and in those of the protocol. */
record Columns(StructType type) {

    /** The rows as the protocol has them: numbers and booleans as they are, lists and structs as JSON, all else as text. */
    Dataset<Row> plain(Dataset<Row> rows) {
        StructField[] fields = type.fields();
        // Names may occur twice in an answer.
        String[] names =
                IntStream.range(0, fields.length).mapToObj(i -> "c" + i).toArray(String[]::new);
        Column[] columns = IntStream.range(0, fields.length)
                .mapToObj(i -> plain(col(names[i]), fields[i].dataType()))
                .toArray(Column[]::new);
        return rows.toDF(names).select(columns);
    }

    private static Column plain(Column column, DataType type) {
        if (type instanceof ArrayType || type instanceof MapType || type instanceof StructType) {
            return to_json(column);
        }
        return switch (wire(type)) {
            case BOOLEAN_TYPE -> column;
            case INT_TYPE -> column.cast("int");
            case BIGINT_TYPE -> column;
            case DOUBLE_TYPE -> column.cast("double");
            default -> column.cast("string");
        };
    }

    TTableSchema described() {
        List<TColumnDesc> columns = new ArrayList<>();
        for (StructField field : type.fields()) {
            TColumnDesc column = new TColumnDesc(field.name(), described(field.dataType()), columns.size() + 1);
            column.setComment(field.getComment().getOrElse(() -> ""));
            columns.add(column);
        }
        return new TTableSchema(columns);
    }

    private static TTypeDesc described(DataType type) {
        TPrimitiveTypeEntry entry = new TPrimitiveTypeEntry(named(type));
        if (type instanceof DecimalType decimal) {
            entry.setTypeQualifiers(new TTypeQualifiers(Map.of(
                    "precision", TTypeQualifierValue.i32Value(decimal.precision()),
                    "scale", TTypeQualifierValue.i32Value(decimal.scale()))));
        }
        return new TTypeDesc(List.of(TTypeEntry.primitiveEntry(entry)));
    }

    private static TTypeId named(DataType type) {
        return switch (type.typeName()) {
            case "date" -> TTypeId.DATE_TYPE;
            case "timestamp", "timestamp_ntz" -> TTypeId.TIMESTAMP_TYPE;
            default -> type instanceof DecimalType ? TTypeId.DECIMAL_TYPE : wire(type);
        };
    }

    /** How values travel. */
    private static TTypeId wire(DataType type) {
        return switch (type.typeName()) {
            case "boolean" -> TTypeId.BOOLEAN_TYPE;
            case "byte", "short", "integer" -> TTypeId.INT_TYPE;
            case "long" -> TTypeId.BIGINT_TYPE;
            case "float", "double" -> TTypeId.DOUBLE_TYPE;
            default -> TTypeId.STRING_TYPE;
        };
    }

    /** Rows whose values are {@link #plain}. */
    TRowSet written(List<Row> rows, long begin) {
        TRowSet set = new TRowSet(begin, List.of());
        List<TColumn> columns = new ArrayList<>();
        for (int i = 0; i < type.size(); i++) {
            columns.add(column(rows, i));
        }
        set.setColumns(columns);
        return set;
    }

    private TColumn column(List<Row> rows, int index) {
        ByteBuffer nulls = nulls(rows, index);
        return switch (wire(type.apply(index).dataType())) {
            case BOOLEAN_TYPE ->
                TColumn.boolVal(new TBoolColumn(values(rows, index, Boolean.class::cast, false), nulls));
            case INT_TYPE -> TColumn.i32Val(new TI32Column(values(rows, index, Integer.class::cast, 0), nulls));
            case BIGINT_TYPE -> TColumn.i64Val(new TI64Column(values(rows, index, Long.class::cast, 0L), nulls));
            case DOUBLE_TYPE ->
                TColumn.doubleVal(new TDoubleColumn(values(rows, index, Double.class::cast, 0.0), nulls));
            default -> TColumn.stringVal(new TStringColumn(values(rows, index, String.class::cast, ""), nulls));
        };
    }

    private static <T> List<T> values(List<Row> rows, int index, Function<Object, T> as, T absent) {
        List<T> values = new ArrayList<>(rows.size());
        for (Row row : rows) {
            values.add(row.isNullAt(index) ? absent : as.apply(row.get(index)));
        }
        return values;
    }

    private static ByteBuffer nulls(List<Row> rows, int index) {
        BitSet nulls = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            nulls.set(i, rows.get(i).isNullAt(index));
        }
        return ByteBuffer.wrap(nulls.toByteArray());
    }
}
