package org.zhibiao.jobs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhibiao.schema.ColumnDoc;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.table.Table;

/** The data dictionary as Markdown. It is made of the declaration alone: the same on any machine, whatever is published. */
final class MarkdownDictionary {

    private MarkdownDictionary() {}

    /** One line a table. */
    static String list(List<TableSchema> tables) {
        return tables.stream()
                .map(table -> row("`" + table.name() + "`", cell(table.meaning())))
                .collect(Collectors.joining("", "| table | one row is |\n| --- | --- |\n", ""));
    }

    /** All of it, with a section a table. */
    static String of(List<TableSchema> tables) {
        return "# Data dictionary\n\n" + list(tables)
                + tables.stream().map(table -> "\n" + section(table)).collect(Collectors.joining());
    }

    /** The section of a table. */
    static String section(TableSchema table) {
        return "## " + table.name() + "\n\nOne row is " + prose(table.meaning()) + ".\n\n"
                + "- Key: " + names(table.key()) + "\n"
                + "- Files: " + layout(table) + ", sorted by " + names(table.sortedBy()) + "\n\n"
                + "| column | type | presence | meaning | codes |\n| --- | --- | --- | --- | --- |\n"
                + table.columns().stream().map(MarkdownDictionary::column).collect(Collectors.joining());
    }

    private static String column(ColumnDoc column) {
        return row(
                "`" + column.name() + "`",
                code(column.type()),
                column.presence().name().toLowerCase(Locale.ROOT),
                cell(column.meaning()),
                column.codes().stream().map(MarkdownDictionary::code).collect(Collectors.joining(", ")));
    }

    private static String layout(TableSchema table) {
        return table.layout() == Table.Layout.BY_REPORT_YEAR ? "a folder a `report_year`" : "one folder";
    }

    private static String names(List<String> columns) {
        return columns.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** Between backticks nothing but the bar has to be escaped. */
    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** A bar would end the cell, a line end the table. */
    private static String cell(String text) {
        return prose(text).replace("|", "\\|");
    }

    /** What Markdown would take for a tag, and a line end, as they are. */
    private static String prose(String text) {
        return text.replace("<", "&lt;").replaceAll("\\R", " ");
    }
}
