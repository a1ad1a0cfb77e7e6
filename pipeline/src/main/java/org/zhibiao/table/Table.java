package org.zhibiao.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that a record's components are the columns of a published table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
    /** The table's name in the warehouse. */
    String name();

    /** What one row is, for the data dictionary. */
    String meaning();

    /** The columns that identify a row; no two rows of a table share them. */
    String[] key();

    /** How the files of the table are laid out. */
    Layout layout() default Layout.WHOLE;

    /** The columns by which rows are sorted inside a file, so that readers can skip row groups. */
    String[] sortedBy();

    /** File layouts. */
    enum Layout {
        /** One folder, few files: small tables. */
        WHOLE,
        /** One folder a report year, Hive style. */
        BY_REPORT_YEAR
    }
}
