package org.zhibiao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhibiao.sample.Sample;
import org.zhibiao.sample.SampleReport;

/**
 * Invented reports of realistic length, a file each, with what they say.
 *
 * @param codePoints of all texts
 */
record Corpus(Path folder, List<Truth> truths, long codePoints) {
    private static final long SEED = 4177;
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 5;
    /** With so many bytes of its own a report tells all matters and little else. */
    private static final int OWN_BYTES = 9_000;

    private static final int AT_ONCE = 64;

    private record Written(Truth truth, long codePoints) {}

    /** Writes a corpus into an empty folder; the same call gives the same files. */
    static Corpus write(Path folder, int reports, Path realReports) throws IOException {
        Lengthener lengthener = Lengthener.of(realReports);
        Files.createDirectories(folder);
        // A body leaves out a year now and then.
        int agencies = reports / (YEARS - 1) + 1;
        Sample sample = Sample.of(SEED, agencies, FIRST_YEAR, YEARS).withBytes(OWN_BYTES);
        List<Written> written = new ArrayList<>();
        for (int from = 0; written.size() < reports; from += AT_ONCE) {
            written.addAll(sample.agencies().subList(from, Math.min(agencies, from + AT_ONCE)).parallelStream()
                    .flatMap(sample::reports)
                    .limit(reports - written.size())
                    .map(report -> write(report, folder, lengthener))
                    .toList());
        }
        return new Corpus(
                folder,
                written.stream().map(Written::truth).toList(),
                written.stream().mapToLong(Written::codePoints).sum());
    }

    private static Written write(SampleReport report, Path folder, Lengthener lengthener) {
        String text = lengthener.lengthened(report.text(), report.agency().index() * 100L + report.year());
        try {
            Files.writeString(folder.resolve(report.fileName()), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(Truth.of(report), text.codePointCount(0, text.length()));
    }

    /** The files in their order. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Writes what the files say beside them, for a process that checks its own work. */
    void writeTruth(Path file) throws IOException {
        Files.write(file, truths.stream().map(Truth::line).toList(), StandardCharsets.UTF_8);
    }

    static List<Truth> readTruth(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(Truth::parse)
                .toList();
    }
}
