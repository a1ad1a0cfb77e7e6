package org.zhibiao.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.zhibiao.report.Report;
import org.zhibiao.table.Column;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.Table;
import org.zhibiao.table.Token;

final class TablesTest {

    @Table(
            name = "samples",
            meaning = "one sample",
            key = {"sample_id"},
            sortedBy = {"sample_id"})
    public record SampleRow(
            @Column("stable id") String sampleId,

            @Column(value = "how much", presence = Column.Presence.NULLABLE)
            BigDecimal value,

            @Column(value = "the day", presence = Column.Presence.NULLABLE)
            LocalDate day,

            @Column("how it bounds") Comparator comparator,
            @Column("the words") List<Token> tokens,
            @Column("times") int occurrences,

            @Column(value = "change", presence = Column.Presence.NULLABLE)
            Long change,

            @Column("0 to 1") double confidence) {}

    @Table(
            name = "broken",
            meaning = "one row",
            key = {"report_id"},
            sortedBy = {"id"})
    public record BrokenRow(@Column("stable id") String id) {}

    public record Untellable(Map<String, String> values) {}

    @Test
    void everyComponentIsAColumnWithTypeNullabilityAndMeaning() {
        StructType type = TableSchema.of(SampleRow.class).type();

        assertThat(type.toDDL())
                .isEqualTo("sample_id STRING NOT NULL COMMENT 'stable id',value DECIMAL(38,6) COMMENT 'how much',"
                        + "day DATE COMMENT 'the day',comparator STRING NOT NULL COMMENT 'how it bounds',"
                        + "tokens ARRAY<STRUCT<term: STRING COMMENT 'the word, cleaned', "
                        + "pos: STRING COMMENT 'part of speech, in the tag set of HanLP', "
                        + "char_begin: INT COMMENT 'begin in the raw text, in code points', "
                        + "char_end: INT COMMENT 'end in the raw text, in code points, exclusive'>> NOT NULL"
                        + " COMMENT 'the words',occurrences INT NOT NULL COMMENT 'times',"
                        + "change BIGINT COMMENT 'change',confidence DOUBLE NOT NULL COMMENT '0 to 1'");
    }

    @Test
    void aRecordBecomesARowInTheOrderOfItsColumns() {
        SampleRow sample = new SampleRow(
                "a",
                new BigDecimal("1.5"),
                LocalDate.of(2021, 3, 1),
                Comparator.AT_LEAST,
                List.of(new Token("法治", "n", 0, 2)),
                3,
                null,
                0.5);

        Row row = RecordShape.of(SampleRow.class).toRow(sample);

        assertThat(row.get(0)).isEqualTo("a");
        assertThat(row.get(1)).isEqualTo(new BigDecimal("1.500000"));
        assertThat(row.get(2)).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(row.get(3)).isEqualTo(">=");
        assertThat(((Row) ((Object[]) row.get(4))[0]).mkString(" ")).isEqualTo("法治 n 0 2");
        assertThat(row.get(6)).isNull();
    }

    @Test
    void aRowBecomesTheRecordThatItWasMadeFrom() {
        SampleRow sample = new SampleRow(
                "a",
                new BigDecimal("1.500000"),
                LocalDate.of(2021, 3, 1),
                Comparator.AT_LEAST,
                List.of(new Token("法治", "n", 0, 2)),
                3,
                null,
                0.5);
        RecordShape shape = RecordShape.of(SampleRow.class);
        Row plain = shape.toRow(sample);
        Object[] values = new Object[plain.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = plain.get(i);
        }
        Object[] token = {"法治", "n", 0, 2};
        StructType tokenType = RecordShape.of(Token.class).nestedType();
        values[4] = new Object[] {new GenericRowWithSchema(token, tokenType)};

        assertThat(shape.toRecord(new GenericRowWithSchema(values, shape.type())))
                .isEqualTo(sample);
    }

    @Test
    void aReportIsOneStructThatMayBeAbsent() {
        StructType type = RecordShape.of(Report.class).type();

        assertThat(type.fieldNames())
                .containsExactly(
                        "header",
                        "agency",
                        "text",
                        "sections",
                        "sentences",
                        "metrics",
                        "commitments",
                        "problems",
                        "terms");
        assertThat(type.fields()).allMatch(field -> field.nullable());
        StructType header = (StructType) type.apply("header").dataType();
        assertThat(header.fields()).allMatch(field -> field.nullable());
    }

    @Test
    void theDictionaryListsTheCodesOfAClosedList() {
        ColumnDoc comparator = TableSchema.of(SampleRow.class).columns().get(3);

        assertThat(comparator.codes()).containsExactly("=", ">", "<", "~", ">=", "<=");
        assertThat(comparator.type()).isEqualTo("string");
        assertThat(comparator.presence()).isEqualTo(Column.Presence.REQUIRED);
    }

    @Test
    void everyPublishedTableHasAKeySortedColumnsAndAMeaningForEachColumn() {
        assertThat(Tables.all()).hasSize(21);
        assertThat(Tables.all())
                .allSatisfy(table -> assertThat(table.columns())
                        .isNotEmpty()
                        .allSatisfy(column -> assertThat(column.meaning()).isNotBlank()));
        assertThat(Tables.all().stream().map(TableSchema::name)).doesNotHaveDuplicates();
    }

    @Test
    void aTableByReportYearHasTheColumn() {
        assertThat(Tables.all().stream().filter(table -> table.layout() == Table.Layout.BY_REPORT_YEAR))
                .isNotEmpty()
                .allMatch(table ->
                        Arrays.asList(table.type().fieldNames()).containsAll(List.of("report_year", "agency_id")));
    }

    @Test
    void aKeyThatIsNoColumnIsRefusedByName() {
        assertThatThrownBy(() -> TableSchema.of(BrokenRow.class))
                .hasMessage("table broken: key names 'report_id', which is no column of it");
    }

    @Test
    void aTypeThatNoTableMayUseIsRefused() {
        assertThatThrownBy(() -> RecordShape.of(Untellable.class)).hasMessageContaining("java.util.Map");
    }
}
