package org.zhibiao.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhibiao.corpus.AnnotatedReports;
import org.zhibiao.extract.Docx;
import org.zhibiao.extract.Pdf;
import org.zhibiao.report.Reading;
import org.zhibiao.report.ReportReader;
import org.zhibiao.text.RawDocument;

/**
 * That every document gives exactly one reading, and a sound one, whatever became of it. The mutations are the same each
 * time; {@code -Dzhibiao.mutations=2000} makes that many of each format, which are 10,000 in all.
 */
final class HostileDocumentsTest {
    private static final int COUNT = Integer.getInteger("zhibiao.mutations", 300);
    private static final int LINES = 8;
    private static final List<List<String>> SEEDS =
            AnnotatedReports.seeds().stream().map(HostileDocumentsTest::lines).toList();

    /** How a text comes. */
    enum Format {
        TEXT("a.txt") {
            @Override
            byte[] bytes(Random dice, String excerpt) {
                return Mutations.bytes(Mutations.of(dice, excerpt));
            }
        },
        BYTES("a.txt") {
            @Override
            byte[] bytes(Random dice, String excerpt) {
                Charset charset = dice.nextInt(2) == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
                return Mutations.of(dice, excerpt.getBytes(charset));
            }
        },
        HTML("a.html") {
            @Override
            byte[] bytes(Random dice, String excerpt) {
                String page =
                        "<html><head><title>" + excerpt.lines().findFirst().orElse("") + "</title></head><body><p>"
                                + excerpt.replace("\n", "</p>\n<p>")
                                + "</p><table><tr><td>3</td><td>4</td></tr></table></body></html>";
                byte[] bytes = Mutations.bytes(Mutations.of(dice, page));
                return dice.nextInt(2) == 0 ? bytes : Mutations.of(dice, bytes);
            }
        },
        DOCX("a.docx") {
            @Override
            byte[] bytes(Random dice, String excerpt) {
                String body = excerpt.lines()
                        .map(line -> line.replace("&", "").replace("<", ""))
                        .map(Docx::p)
                        .collect(Collectors.joining());
                return dice.nextInt(2) == 0
                        ? Mutations.of(dice, Docx.of(body).bytes())
                        : Docx.of(Mutations.of(dice, body)).bytes();
            }
        },
        PDF("a.pdf") {
            @Override
            byte[] bytes(Random dice, String excerpt) {
                return Mutations.of(dice, Pdf.of(excerpt).bytes());
            }
        };

        private final String name;

        Format(String name) {
            this.name = name;
        }

        abstract byte[] bytes(Random dice, String excerpt);
    }

    private static List<String> lines(AnnotatedReports.Annotated seed) {
        try {
            return Files.readString(seed.text()).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of a report and some lines of its rest, so that most are still taken for one. */
    private static String excerpt(Random dice) {
        List<String> seed = SEEDS.get(dice.nextInt(SEEDS.size()));
        List<String> lines = new ArrayList<>(seed.subList(0, Math.min(4, seed.size())));
        int from = dice.nextInt(seed.size());
        lines.addAll(seed.subList(from, Math.min(seed.size(), from + LINES)));
        return lines.stream()
                .map(line -> line.substring(0, Math.min(line.length(), 300)))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyMutationGivesOneSoundReading(Format format) {
        int reports = 0;
        for (int i = 0; i < COUNT; i++) {
            Random dice = new Random(format.name().hashCode() * 1_000_003L + i);
            byte[] bytes = format.bytes(dice, excerpt(dice));
            String what = format + " mutation " + i;
            Reading reading;
            try {
                reading = ReportReader.standard().read(RawDocument.ofFile(format.name, bytes));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(
                        what + " of " + bytes.length + " bytes fails: "
                                + Arrays.toString(Arrays.copyOf(e.getStackTrace(), 6)),
                        e);
            }
            Sound.assertSound(reading, what);
            reports += reading instanceof Reading.Accepted ? 1 : 0;
        }
        assertThat(reports).as("enough of them are still reports").isGreaterThan(COUNT / 20);
    }
}
