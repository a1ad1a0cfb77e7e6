package org.zhibiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordPartsTest {
    private static final Configuration CONFIGURATION = new Configuration();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"甲\"}\n{\"text\":\"乙乙乙乙乙乙乙乙\"}\n{\"text\":\"丙\"}\n",
                "{\"text\":\"甲\"}\n\n\n{\"text\":\"乙\"}",
                "\uFEFF{\"text\":\"甲\"}\r\n{\"text\":\"乙\"}\r\n",
                "\n\n{\"text\":\"甲\"}\n   \n",
                "no record\n{\"text\":\"甲\"}\n{}\n{\"text\":\"\"}\n",
                "{\"text\":\"只有一行\"}",
                "\n \n\t\n",
                "\u3000\n\u3000\u3000\n"
            })
    void aFileGivesTheSameRecordsHoweverItIsCut(String content) throws IOException {
        InputFile file = file(content);
        List<String> whole = read(List.of(FilePart.whole(file)));

        for (long bytes = 1; bytes <= file.bytes(); bytes++) {
            assertThat(read(numbered(RecordParts.cut(file, bytes))))
                    .as("parts of %d bytes", bytes)
                    .containsExactlyElementsOf(whole);
        }
    }

    @Test
    void aSmallFileIsNotCut() throws IOException {
        InputFile file = file("{\"text\":\"甲\"}\n");

        assertThat(RecordParts.of(file)).containsExactly(FilePart.whole(file));
    }

    @Test
    void aFileOfTenGigabytesIsCutIntoPartsForManyTasks() {
        InputFile file = new InputFile("/crawl.jsonl", 10L << 30, InputFile.Kind.RECORDS, "", "");

        List<FilePart> parts = RecordParts.of(file);

        assertThat(parts).hasSize(320);
        assertThat(InputBatches.of(parts, 4)).hasSizeGreaterThan(300);
    }

    @Test
    void theLargestTaskBeginsFirst() {
        List<InputFile> files = List.of(document("/a.txt", 15_000), document("/b.txt", 10 << 20));

        List<List<FilePart>> batches =
                InputBatches.of(files.stream().map(FilePart::whole).toList(), 2);

        assertThat(batches.get(0)).extracting(part -> part.file().path()).containsExactly("/b.txt");
    }

    @Test
    void whereOneDocumentIsLargeTheOtherTasksReadAsMuchAsItHas() {
        List<FilePart> parts = new ArrayList<>(List.of(FilePart.whole(document("/large.txt", 10 << 20))));
        for (int i = 0; i < 1000; i++) {
            parts.add(FilePart.whole(document("/small-%03d.txt".formatted(i), 15_000)));
        }

        List<Long> bytes = InputBatches.of(parts, 32).stream()
                .map(batch -> batch.stream().mapToLong(FilePart::bytes).sum())
                .sorted()
                .toList();

        assertThat(2 * bytes.get(bytes.size() / 2)).isGreaterThanOrEqualTo(bytes.get(bytes.size() - 1));
    }

    private static InputFile document(String path, long bytes) {
        return new InputFile(path, bytes, InputFile.Kind.DOCUMENT, "", "");
    }

    private InputFile file(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("records.jsonl"), content, StandardCharsets.UTF_8);
        return new InputFile(file.toString(), Files.size(file), InputFile.Kind.RECORDS, "", "");
    }

    private static List<FilePart> numbered(List<FilePart> parts) {
        return RecordParts.numbered(
                parts,
                parts.stream()
                        .map(part -> RecordParts.count(part, CONFIGURATION))
                        .toList());
    }

    /** Number and content of each input. */
    private static List<String> read(List<FilePart> parts) {
        InputReader reader = new InputReader(CONFIGURATION);
        List<String> read = new ArrayList<>();
        for (FilePart part : parts) {
            reader.read(part).forEachRemaining(input -> read.add(input.recordNumber() + " " + shown(input)));
        }
        return read;
    }

    private static String shown(RawInput input) {
        return input instanceof RawInput.Document document
                ? new String(document.document().bytes(), StandardCharsets.UTF_8)
                : input.toString();
    }
}
