package org.zhibiao.site;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.zhibiao.schema.RecordShape;

/** Makes pages of rows where the rows are: a task has one row and its pages in memory, and the driver none. */
final class PageWriter implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Folder folder;

    /** Makes the pages of one row; they stand by their places. */
    @FunctionalInterface
    interface Maker<T extends Record> extends Serializable {
        Map<String, String> pages(T content);
    }

    PageWriter(Folder folder) {
        this.folder = folder;
    }

    /**
     * Writes the pages of all rows.
     *
     * @param type the record that a row is
     */
    <T extends Record> PageCounts write(Dataset<Row> rows, Class<T> type, Maker<T> maker) {
        return rows.toJavaRDD()
                .mapPartitions(part -> List.of(write(part, type, maker)).iterator())
                .fold(PageCounts.NONE, PageCounts::plus);
    }

    PageCounts write(Map<String, String> pages) throws IOException {
        PageCounts counts = PageCounts.NONE;
        for (Map.Entry<String, String> page : pages.entrySet()) {
            byte[] bytes = page.getValue().getBytes(StandardCharsets.UTF_8);
            folder.write(page.getKey(), bytes);
            counts = counts.plus(PageCounts.of(page.getKey(), bytes.length));
        }
        return counts;
    }

    private <T extends Record> PageCounts write(Iterator<Row> rows, Class<T> type, Maker<T> maker) throws IOException {
        RecordShape shape = RecordShape.of(type);
        PageCounts counts = PageCounts.NONE;
        while (rows.hasNext()) {
            counts = counts.plus(write(maker.pages(type.cast(shape.toRecord(rows.next())))));
        }
        return counts;
    }
}
