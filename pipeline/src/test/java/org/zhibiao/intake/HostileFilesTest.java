package org.zhibiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.table.InputReason;

/** That whatever lies in an input folder has its row, leads nowhere else, and stops nothing. */
final class HostileFilesTest {

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void makeFolder() throws IOException {
        input = Files.createDirectory(folder.resolve("input"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                " ",
                "a\nb",
                "a\tb",
                "报告（一）",
                "100%25",
                "%2e%2e%2f",
                "a..b",
                "a#b?c",
                "file:",
                "a:b",
                "*",
                "{a,b}",
                "[a]",
                "-rf",
                "a\\b",
                "'\"$(id)",
                "\u202etxt"
            })
    void aNameIsANameWhateverItSays(String name) throws IOException {
        Path sub = Files.createDirectory(input.resolve(name));
        Path file = Files.writeString(sub.resolve(name + ".txt"), "甲局");
        Files.writeString(sub.resolve(name + ".meta.json"), "{\"agency\": \"乙局\"}");
        for (Path named : List.of(input, sub, file)) {
            assertThat(read(named)).singleElement().satisfies(one -> {
                assertThat(one.path()).isEqualTo(file.toString());
                RawInput.Document document = (RawInput.Document) one;
                assertThat(new String(document.document().bytes(), StandardCharsets.UTF_8))
                        .isEqualTo("甲局");
                assertThat(document.document().stated().agency()).contains("乙局");
            });
        }
    }

    @Test
    void theLongestNamesAndDeepestFoldersAreRead() throws IOException {
        Path deep = input;
        for (int i = 0; i < 12; i++) {
            deep = Files.createDirectory(deep.resolve("d".repeat(250)));
        }
        Files.writeString(deep.resolve("a".repeat(251) + ".txt"), "甲局");
        assertThat(read(input)).singleElement().isInstanceOf(RawInput.Document.class);
    }

    @Test
    void namesThatAreNoTextHaveARowEach() throws Exception {
        command("for c in 377 376; do printf x > \"$(printf \"\\\\$c\").txt\"; done");
        Map<String, RawInput> rows = byName();
        assertThat(rows).containsOnlyKeys("%FF.txt", "%FE.txt");
        assertThat(rows.values()).allSatisfy(row -> isUnreadable(row, "rename it"));
    }

    @Test
    void aLinkOutOfTheInputIsToldAndNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "甲局");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("b.txt"), "乙局");
        Files.createSymbolicLink(input.resolve("file.txt"), secret);
        Files.createSymbolicLink(input.resolve("relative.txt"), Path.of("../secret.txt"));
        Files.createSymbolicLink(input.resolve("folder"), outside);
        Files.createSymbolicLink(input.resolve("root"), Path.of("/"));
        Map<String, RawInput> rows = byName();
        assertThat(rows).containsOnlyKeys("file.txt", "relative.txt", "folder", "root");
        assertThat(rows.values()).allSatisfy(row -> isUnreadable(row, "leads out of the input"));
    }

    @Test
    void aLinkIntoAnotherInputIsFollowed() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("b.txt"), "乙局");
        Files.createSymbolicLink(input.resolve("b.txt"), outside.resolve("b.txt"));
        assertThat(read(input, outside)).hasSize(2).allMatch(RawInput.Document.class::isInstance);
    }

    @Test
    void anInputThatIsALinkItselfIsRead() throws IOException {
        Files.writeString(input.resolve("a.txt"), "甲局");
        Path link = Files.createSymbolicLink(folder.resolve("link"), input);
        assertThat(read(link)).singleElement().satisfies(row -> {
            assertThat(row).isInstanceOf(RawInput.Document.class);
            assertThat(row.path()).isEqualTo(link.resolve("a.txt").toString());
        });
    }

    @Test
    void linksBetweenFoldersNeitherLoopNorMultiply() throws IOException {
        Path at = input;
        for (int i = 0; i < 30; i++) {
            Path next = Files.createDirectory(input.resolve("d" + i));
            Files.createSymbolicLink(at.resolve("one"), next);
            Files.createSymbolicLink(at.resolve("two"), next);
            at = next;
        }
        Files.writeString(at.resolve("a.txt"), "甲局");
        Files.createSymbolicLink(at.resolve("up"), input);
        Files.createSymbolicLink(at.resolve("self"), Path.of("self"));
        List<RawInput> rows = read(input);
        assertThat(rows).hasSize(60 + 1 + 1 + 1);
        assertThat(rows.stream().filter(RawInput.Document.class::isInstance)).hasSize(1);
        assertThat(rows.stream().filter(RawInput.Ignored.class::isInstance))
                .hasSize(61)
                .allMatch(row -> ((RawInput.Ignored) row).message().contains("read already"));
        assertThat(rows.stream().filter(RawInput.Refused.class::isInstance))
                .singleElement()
                .satisfies(row -> assertThat(row.path()).endsWith("self"));
    }

    @Test
    void aFolderThatOnlyALinkShowsIsRead() throws IOException {
        Path store = Files.createDirectory(input.resolve("..data"));
        Files.writeString(store.resolve("a.txt"), "甲局");
        Files.createSymbolicLink(input.resolve("current"), Path.of("..data"));
        Files.createSymbolicLink(input.resolve("b.txt"), Path.of("..data/a.txt"));
        Map<String, RawInput> rows = byName();
        assertThat(rows).containsOnlyKeys("..data", "a.txt", "b.txt");
        assertThat(rows.get("a.txt")).isInstanceOf(RawInput.Document.class);
        assertThat(rows.get("b.txt")).isInstanceOf(RawInput.Document.class);
    }

    @Test
    void pipesAndDevicesAreNeverOpened() throws Exception {
        command("mkfifo pipe.txt doc.meta.json alone.meta.json");
        Files.createSymbolicLink(input.resolve("link.txt"), Path.of("pipe.txt"));
        Files.createSymbolicLink(input.resolve("zero.jsonl"), Path.of("/dev/zero"));
        Files.writeString(input.resolve("doc.txt"), "甲局");
        Map<String, RawInput> rows = byName();
        assertThat(rows).containsOnlyKeys("pipe.txt", "link.txt", "zero.jsonl", "doc.txt", "alone.meta.json");
        isUnreadable(rows.get("pipe.txt"), "no regular file");
        isUnreadable(rows.get("link.txt"), "no regular file");
        isUnreadable(rows.get("zero.jsonl"), "leads out of the input");
        isUnreadable(rows.get("doc.txt"), "doc.meta.json: this is no regular file");
        isUnreadable(rows.get("alone.meta.json"), "no regular file");
        assertThat(read(input.resolve("doc.txt"))).singleElement().satisfies(row -> isUnreadable(row, "doc.meta.json"));
        assertThat(read(input.resolve("pipe.txt"))).singleElement().satisfies(row -> isUnreadable(row, "no regular"));
    }

    @Test
    void aFileThatBecameAPipeAfterItWasListedIsNotOpened() throws Exception {
        command("mkfifo pipe.txt");
        InputFile listed = new InputFile(input.resolve("pipe.txt").toString(), 0, InputFile.Kind.DOCUMENT, "", "");
        isUnreadable(new InputReader(new Configuration()).read(listed).next(), "no regular file");
    }

    @Test
    void everyLineOfRecordsHasItsRowWhateverTheOthersAre() throws IOException {
        try (OutputStream out = Files.newOutputStream(input.resolve("crawl.jsonl"))) {
            line(out, "{\"text\": \"甲局\"}");
            byte[] block = new byte[1 << 20];
            Arrays.fill(block, (byte) 'x');
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
            line(out, "");
            out.write(new byte[] {'{', '"', (byte) 0xff, (byte) 0xc0});
            line(out, "\": 1}");
            line(out, "[".repeat(10_000) + "]".repeat(10_000));
            line(out, "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
            line(out, "{\"text\": \"甲局\", \"text\": \"乙局\"}");
            line(out, "{\"text\": \"甲\0局\"}");
            line(out, "\0\0");
            line(out, "{\"text\": \"甲\\u0000局\\ud800\"}");
            line(out, "{\"text\": " + "7".repeat(10_000) + "}");
            line(out, "{\"text\": \"丙局\", \"report_year\": 1e999999999}");
            line(out, "{\"text\": \"乙局\"}");
        }
        List<RawInput> rows = read(input);
        assertThat(rows).extracting(RawInput::recordNumber).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(rows.stream().map(HostileFilesTest::reason))
                .containsExactly(
                        "document",
                        "TOO_LARGE",
                        "NOT_TEXT",
                        "FAILED",
                        "FAILED",
                        "FAILED",
                        "FAILED",
                        "FAILED",
                        "document",
                        "FAILED",
                        "FAILED",
                        "document");
        assertThat(((RawInput.Refused) rows.get(5)).message()).contains("'text'");
    }

    private static String reason(RawInput row) {
        return row instanceof RawInput.Refused refused ? refused.reason().name() : "document";
    }

    private static void line(OutputStream out, String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void isUnreadable(RawInput row, String message) {
        assertThat(row).isInstanceOf(RawInput.Refused.class);
        assertThat(((RawInput.Refused) row).reason()).isEqualTo(InputReason.UNREADABLE);
        assertThat(((RawInput.Refused) row).message()).contains(message);
    }

    /** For what Java cannot make: pipes, and names that are no text. */
    private void command(String script) throws Exception {
        Process process =
                new ProcessBuilder("sh", "-c", script).directory(input.toFile()).start();
        assertThat(process.waitFor()).isZero();
    }

    private Map<String, RawInput> byName() {
        Map<String, RawInput> rows = new TreeMap<>();
        for (RawInput row : read(input)) {
            rows.put(row.path().substring(row.path().lastIndexOf('/') + 1), row);
        }
        return rows;
    }

    private static List<RawInput> read(Path... paths) {
        Configuration configuration = new Configuration();
        InputReader reader = new InputReader(configuration);
        List<RawInput> inputs = new ArrayList<>();
        List<org.apache.hadoop.fs.Path> named = Stream.of(paths)
                .map(path -> new org.apache.hadoop.fs.Path("file", null, path.toString()))
                .toList();
        InputListing.of(named, configuration).forEach(file -> reader.read(file).forEachRemaining(inputs::add));
        return inputs;
    }
}
