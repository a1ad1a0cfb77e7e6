/**
 * The tables as users see them. A table is declared once, as a record: its components are the columns, in order, with
 * their type, nullability and meaning; the Spark schema and the data dictionary are derived from the record.
 */
package org.zhibiao.table;
