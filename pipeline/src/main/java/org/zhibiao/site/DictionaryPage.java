package org.zhibiao.site;

import java.util.Map;
import org.zhibiao.schema.ColumnDoc;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;
import org.zhibiao.table.Column;

/** The data dictionary, from the one declaration of the tables. */
final class DictionaryPage {
    private final Edition edition;
    private final Summary summary;

    DictionaryPage(Edition edition, Summary summary) {
        this.edition = edition;
        this.summary = summary;
    }

    Map<String, String> page() {
        Frame frame = new Frame(edition, Place.DICTIONARY, "数据词典");
        return Map.of(Place.DICTIONARY, frame.around(page -> write(page, frame)));
    }

    private void write(Html page, Frame frame) {
        page.leaf("h1", "数据词典");
        page.open("p", "class", "lead").text("每张表、每一列是什么。说明用英文，与程序中的声明是同一份。").close();
        page.open("ul", "class", "columns");
        Tables.all()
                .forEach(table ->
                        page.open("li").link("#" + table.name(), table.name()).close());
        page.close();
        Tables.all().forEach(table -> table(page, frame, table));
    }

    private void table(Html page, Frame frame, TableSchema table) {
        page.line().leaf("h2", table.name(), "id", table.name());
        page.leaf("p", table.meaning(), "lang", "en");
        page.open("p", "class", "note").text("键 ").leaf("code", String.join(", ", table.key()));
        page.text(" · " + Amount.grouped(summary.rows(table.name())) + "行 · ");
        page.link(frame.to(Place.DATA) + "#" + table.name(), "下载").close();
        page.openScrolling(table.name() + "的列");
        page.open("table", "class", "plain dictionary").leaf("caption", table.name() + "的列");
        page.open("thead").open("tr");
        page.leaf("th", "列", "scope", "col").leaf("th", "类型", "scope", "col");
        page.leaf("th", "可空", "scope", "col").leaf("th", "意义", "scope", "col");
        page.close().close().open("tbody");
        table.columns().forEach(column -> column(page, column));
        page.close().close().close();
    }

    private static void column(Html page, ColumnDoc column) {
        page.line()
                .open("tr")
                .open("th", "scope", "row")
                .leaf("code", column.name())
                .close();
        page.open("td").leaf("code", column.type()).close();
        page.leaf("td", column.presence() == Column.Presence.NULLABLE ? "可空" : "");
        page.open("td", "lang", "en").text(column.meaning());
        if (!column.codes().isEmpty()) {
            page.text(": ").leaf("code", String.join(", ", column.codes()));
        }
        page.close().close();
    }
}
