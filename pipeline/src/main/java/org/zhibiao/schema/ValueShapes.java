package org.zhibiao.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.zhibiao.table.Coded;

/** Finds the shape of a Java type. */
final class ValueShapes {

    private static final int DECIMAL_PRECISION = 38;
    private static final int DECIMAL_SCALE = 6;

    private ValueShapes() {}

    /**
     * The shape of a record component's type.
     *
     * @throws IllegalArgumentException for a type that no table may use
     */
    static ValueShape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return list(of(list.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("no column type for " + type.getTypeName() + "; use a List, not it");
        }
        if (plain.isRecord()) {
            return record(plain.asSubclass(Record.class));
        }
        if (Coded.class.isAssignableFrom(plain)) {
            return shape(DataTypes.StringType, value -> ((Coded) value).code(), value -> coded(plain, value));
        }
        return scalar(plain);
    }

    private static ValueShape scalar(Class<?> type) {
        if (type == String.class) {
            return shape(DataTypes.StringType, UnaryOperator.identity(), UnaryOperator.identity());
        }
        if (type == int.class || type == Integer.class) {
            return shape(DataTypes.IntegerType, UnaryOperator.identity(), UnaryOperator.identity());
        }
        if (type == long.class || type == Long.class) {
            return shape(DataTypes.LongType, UnaryOperator.identity(), UnaryOperator.identity());
        }
        if (type == double.class || type == Double.class) {
            return shape(DataTypes.DoubleType, UnaryOperator.identity(), UnaryOperator.identity());
        }
        if (type == boolean.class || type == Boolean.class) {
            return shape(DataTypes.BooleanType, UnaryOperator.identity(), UnaryOperator.identity());
        }
        if (type == BigDecimal.class) {
            return shape(
                    DataTypes.createDecimalType(DECIMAL_PRECISION, DECIMAL_SCALE),
                    value -> ((BigDecimal) value).setScale(DECIMAL_SCALE, RoundingMode.HALF_UP),
                    UnaryOperator.identity());
        }
        if (type == LocalDate.class) {
            return shape(DataTypes.DateType, UnaryOperator.identity(), ValueShapes::day);
        }
        throw new IllegalArgumentException("no column type for " + type.getName()
                + "; tables hold text, numbers, dates, coded enums, records and lists of these");
    }

    /** Spark gives a day in either class, as the session is set. */
    private static Object day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : value;
    }

    private static Object coded(Class<?> type, Object code) {
        for (Object constant : type.getEnumConstants()) {
            if (((Coded) constant).code().equals(code)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("'" + code + "' is no code of " + type.getSimpleName());
    }

    private static ValueShape list(ValueShape element) {
        return shape(
                DataTypes.createArrayType(element.type(), true),
                value -> converted((List<?>) value, element::toSpark).toArray(),
                value -> converted(elements(value), element::fromSpark));
    }

    private static List<Object> converted(List<?> values, UnaryOperator<Object> conversion) {
        List<Object> converted = new ArrayList<>(values.size());
        for (Object value : values) {
            converted.add(conversion.apply(value));
        }
        return converted;
    }

    private static List<?> elements(Object array) {
        return array instanceof Object[] values
                ? Arrays.asList(values)
                : scala.jdk.javaapi.CollectionConverters.asJava((scala.collection.Seq<?>) array);
    }

    private static ValueShape record(Class<? extends Record> type) {
        RecordShape shape = RecordShape.of(type);
        return shape(shape.nestedType(), value -> shape.toRow((Record) value), value -> shape.toRecord((Row) value));
    }

    private static ValueShape shape(DataType type, UnaryOperator<Object> conversion, UnaryOperator<Object> inversion) {
        return new ValueShape() {
            @Override
            public DataType type() {
                return type;
            }

            @Override
            public Object toSpark(Object value) {
                return value == null ? null : conversion.apply(value);
            }

            @Override
            public Object fromSpark(Object value) {
                return value == null ? null : inversion.apply(value);
            }
        };
    }
}
