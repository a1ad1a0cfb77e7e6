package org.zhibiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.StatedMetadata;

/** Which files become documents, with what is stated about them. */
final class InputReaderTest {
    private static final String STATED = """
            {"source_uri": "https://example.gov.cn/a.html", "title": " 甲局报告 ", "agency": "甲局", "report_year": "2021年度",
             "publish_date": "2022年1月31日", "crawler": 7}""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.html", "a.HTM", "a.docx", "a.pdf", "a.doc", "a.wps"})
    void everyFormatMayHaveItsMetadataBesideIt(String name) throws IOException {
        write(name, "x");
        write("a.meta.json", STATED);
        assertThat(read(folder)).singleElement().satisfies(InputReaderTest::isStated);
    }

    @Test
    void aFileThatIsNamedAloneHasItsMetadataToo() throws IOException {
        Path file = write("a.docx", "x");
        write("a.meta.json", STATED);
        write("b.docx", "y");
        assertThat(read(file)).singleElement().satisfies(InputReaderTest::isStated);
    }

    private static void isStated(RawInput input) {
        StatedMetadata stated = ((RawInput.Document) input).document().stated();
        assertThat(stated)
                .isEqualTo(new StatedMetadata(
                        Optional.of("https://example.gov.cn/a.html"),
                        Optional.of("甲局报告"),
                        Optional.of("甲局"),
                        OptionalInt.of(2021),
                        Optional.of(LocalDate.of(2022, 1, 31))));
    }

    @Test
    void aRecordStatesTheSameFields() throws IOException {
        write("crawl.jsonl", STATED.replace("\n", " ").replace("{\"source", "{\"text\": \"甲局报告\", \"source"));
        assertThat(read(folder)).singleElement().satisfies(InputReaderTest::isStated);
    }

    @Test
    void fieldsOfARecordMayBeNullOrMissingButNotOfAnotherKind() throws IOException {
        write("crawl.jsonl", """
                {"text": "甲", "title": null, "report_year": 2021}
                {"text": "乙", "publish_date": "", "agency": " "}
                {"text": "丙", "title": 7}
                {"text": 7}
                {"text": "丁", "report_year": 21}
                {"text": "戊", "publish_date": "soon"}
                ["己"]
                """);
        List<RawInput> inputs = read(folder);
        assertThat(inputs).hasSize(7);
        assertThat(((RawInput.Document) inputs.get(0)).document().stated().reportYear())
                .hasValue(2021);
        assertThat(((RawInput.Document) inputs.get(1)).document().stated()).isEqualTo(StatedMetadata.NONE);
        assertThat(inputs.subList(2, 7))
                .allSatisfy(
                        input -> assertThat(((RawInput.Refused) input).reason()).isEqualTo(InputReason.FAILED));
        assertThat(((RawInput.Refused) inputs.get(2)).message()).contains("title is 7");
        assertThat(((RawInput.Refused) inputs.get(5)).message())
                .contains("\"soon\"")
                .contains("2022-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-01-31, 2022-01-31",
        "2022-1-31, 2022-01-31",
        "2022/01/31 10:22, 2022-01-31",
        "2022.1.31, 2022-01-31",
        "2022年1月31日 10时22分, 2022-01-31",
        "20220131, 2022-01-31",
        "2022-01-31T10:22:33, 2022-01-31",
        "2022-01-31T10:22:33.000+08:00, 2022-01-31",
        "2022-01-30T16:00:00.000Z, 2022-01-31",
        "2022-02-31, ",
        "2022-01, ",
        "1月31日, ",
        "2022-01-31 左右, "
    })
    void aDayMayBeWrittenInAnyOfTheUsualWays(String text, LocalDate day) {
        assertThat(StatedDay.of(text)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void aFileOfTwoHundredMegabytesIsNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("a.pdf").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        RawInput.Refused refused = (RawInput.Refused) read(folder).get(0);
        assertThat(refused.reason()).isEqualTo(InputReason.TOO_LARGE);
        assertThat(refused.contentSha256()).isEmpty();
        assertThat(refused.message()).contains("209,715,200 bytes").contains("split it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ofd", "a.xlsx", "a.zip", "a", "a.rtf", "a.png"})
    void otherFormatsAreRefusedByName(String name) throws IOException {
        write(name, "x");
        RawInput.Refused refused = (RawInput.Refused) read(folder).get(0);
        assertThat(refused.reason()).isEqualTo(InputReason.UNSUPPORTED_FORMAT);
        assertThat(refused.message()).contains("is not read").contains(".docx");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private static List<RawInput> read(Path path) {
        Configuration configuration = new Configuration();
        InputReader reader = new InputReader(configuration);
        List<RawInput> inputs = new ArrayList<>();
        InputListing.of(List.of(new org.apache.hadoop.fs.Path("file://" + path)), configuration)
                .forEach(file -> reader.read(file).forEachRemaining(inputs::add));
        return inputs;
    }
}
