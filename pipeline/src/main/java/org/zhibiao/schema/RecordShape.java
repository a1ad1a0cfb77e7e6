package org.zhibiao.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.table.Column;

/** A public record class as a Spark struct, with the way from a record to a row. Derived once a class and JVM. */
public final class RecordShape {

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return derive(type.asSubclass(Record.class));
        }
    };

    private record Field(RecordComponent component, String name, ValueShape shape, MethodHandle accessor) {}

    private final List<Field> fields;
    private final Constructor<? extends Record> constructor;

    private RecordShape(List<Field> fields, Constructor<? extends Record> constructor) {
        this.fields = fields;
        this.constructor = constructor;
    }

    /**
     * The shape of a record class.
     *
     * @throws IllegalArgumentException when a component has a type that no table may use
     */
    public static RecordShape of(Class<? extends Record> type) {
        return SHAPES.get(type);
    }

    /** The struct with names in snake case, nullability and comments from {@link Column}; nullable without it. */
    public StructType type() {
        return new StructType(fields.stream()
                .map(field -> described(field, presence(field.component) == Column.Presence.NULLABLE))
                .toArray(StructField[]::new));
    }

    /** The same struct as part of another: all its fields nullable, since the whole may be absent. */
    public StructType nestedType() {
        return new StructType(
                fields.stream().map(field -> described(field, true)).toArray(StructField[]::new));
    }

    /** The record as a row; nested records become rows, enums their codes. */
    public Row toRow(Record value) {
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            values[i] = field.shape.toSpark(component(field, value));
        }
        return RowFactory.create(values);
    }

    /**
     * The record that a row was made from.
     *
     * @param row has at least the columns of {@link #type}, in any order
     * @throws IllegalArgumentException when a column is missing or holds what the record cannot
     */
    public Record toRecord(Row row) {
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = fields.get(i).shape.fromSpark(row.getAs(fields.get(i).name));
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "no " + constructor.getDeclaringClass().getName() + " from " + row, e);
        }
    }

    List<RecordComponent> components() {
        return fields.stream().map(Field::component).toList();
    }

    static String snakeCase(String name) {
        return name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static RecordShape derive(Class<? extends Record> type) {
        return new RecordShape(
                Arrays.stream(type.getRecordComponents())
                        .map(RecordShape::field)
                        .toList(),
                constructor(type));
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " lacks its canonical constructor", e);
        }
    }

    private static Field field(RecordComponent component) {
        try {
            MethodHandle accessor = MethodHandles.publicLookup().unreflect(component.getAccessor());
            return new Field(
                    component,
                    snakeCase(component.getName()),
                    ValueShapes.of(component.getGenericType()),
                    accessor.asType(accessor.type().generic()));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    component.getDeclaringRecord().getName() + " must be public to be a table", e);
        }
    }

    private static StructField described(Field field, boolean nullable) {
        StructField plain = new StructField(field.name, field.shape.type(), nullable, Metadata.empty());
        Column column = field.component.getAnnotation(Column.class);
        return column == null ? plain : plain.withComment(column.value());
    }

    private static Column.Presence presence(RecordComponent component) {
        Column column = component.getAnnotation(Column.class);
        return column == null ? Column.Presence.NULLABLE : column.presence();
    }

    private static Object component(Field field, Record value) {
        try {
            return field.accessor.invokeExact((Object) value);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + field.component, e);
        }
    }
}
