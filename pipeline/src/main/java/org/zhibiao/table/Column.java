package org.zhibiao.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what a column means. The column's name is the component's name in snake case. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
    /** The meaning, with units where there are any. */
    String value();

    /** Whether the column may be empty. */
    Presence presence() default Presence.REQUIRED;

    /** Whether every row has a value. */
    enum Presence {
        REQUIRED,
        NULLABLE
    }
}
