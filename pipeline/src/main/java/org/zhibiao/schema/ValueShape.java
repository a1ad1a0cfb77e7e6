package org.zhibiao.schema;

import org.apache.spark.sql.types.DataType;

/** How one Java type is kept in a table. */
interface ValueShape {

    /** The Spark type; nested fields and elements are all nullable. */
    DataType type();

    /** The value as Spark's rows hold it; null stays null. */
    Object toSpark(Object value);

    /** The value that {@link #toSpark} made into this; null stays null. */
    Object fromSpark(Object value);
}
