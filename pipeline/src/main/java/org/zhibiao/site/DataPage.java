package org.zhibiao.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhibiao.schema.TableSchema;
import org.zhibiao.schema.Tables;

/** Links to every table as CSV and Parquet. */
final class DataPage {
    private final Edition edition;
    private final Summary summary;
    private final List<DataFile> files;

    DataPage(Edition edition, Summary summary, List<DataFile> files) {
        this.edition = edition;
        this.summary = summary;
        this.files = files;
    }

    Map<String, String> page() {
        Frame frame = new Frame(edition, Place.DATA, "下载");
        return Map.of(Place.DATA, frame.around(page -> write(page, frame)));
    }

    private void write(Html page, Frame frame) {
        page.leaf("h1", "下载");
        page.open("p", "class", "lead").text("全部表格，CSV（UTF-8，可用电子表格打开）和 Parquet。各列的意义见");
        page.link(frame.to(Place.DICTIONARY), "数据词典").text("。").close();
        page.leaf("p", "CSV 中列表写作 JSON；sentences 的分词（tokens）只在 Parquet 里。文字照报告原样，在电子表格里请勿当作公式。", "class", "note");
        page.openScrolling("全部表格");
        page.open("table", "class", "plain downloads").leaf("caption", "全部表格");
        page.open("thead").open("tr").leaf("th", "表", "scope", "col").leaf("th", "行", "scope", "col", "class", "n");
        page.leaf("th", "CSV", "scope", "col").leaf("th", "Parquet", "scope", "col");
        page.close().close().open("tbody");
        Tables.all().forEach(table -> row(page, frame, table));
        page.close().close().close();
    }

    private void row(Html page, Frame frame, TableSchema table) {
        page.line().open("tr", "id", table.name()).open("th", "scope", "row");
        page.link(frame.to(Place.DICTIONARY) + "#" + table.name(), table.name()).close();
        page.leaf("td", Amount.grouped(summary.rows(table.name())), "class", "n");
        links(page, frame, table, "csv");
        links(page, frame, table, "parquet");
        page.close();
    }

    private void links(Html page, Frame frame, TableSchema table, String format) {
        page.open("td", "class", "links");
        files.stream()
                .filter(file ->
                        file.table().equals(table.name()) && file.format().equals(format))
                .forEach(file -> {
                    String name = file.year().isEmpty() ? "全部" : file.year();
                    page.open("span", "class", "keep");
                    page.leaf("a", name, "href", frame.to(file.place()), "download", "");
                    page.text(" ").leaf("small", size(file.bytes())).close().text(" ");
                });
        page.close();
    }

    private static String size(long bytes) {
        double mega = 1 << 20;
        double kilo = 1 << 10;
        return bytes >= mega
                ? String.format(Locale.ROOT, "%.1f MB", bytes / mega)
                : String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / kilo));
    }
}
