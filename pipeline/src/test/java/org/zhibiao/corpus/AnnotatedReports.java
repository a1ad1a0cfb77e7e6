package org.zhibiao.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.zhibiao.report.Reading;
import org.zhibiao.report.Report;
import org.zhibiao.report.ReportReader;
import org.zhibiao.text.RawDocument;

/** The reports that have annotations: the seeds, and the invented ones of the corpus. */
public final class AnnotatedReports {
    private static final Path SEEDS = Path.of("..", "seeds");
    private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
    private static final Map<Path, Report> READ = new ConcurrentHashMap<>();

    private AnnotatedReports() {}

    /**
     * One annotated report.
     *
     * @param name of the folder of its annotations
     * @param text its raw file
     * @param gold the folder of its annotations
     */
    public record Annotated(String name, Path text, Path gold) {

        /** What the core reads from it; read once a JVM. */
        public Report report() {
            return READ.computeIfAbsent(text, AnnotatedReports::read);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The seeds, by number. */
    public static List<Annotated> seeds() {
        return list(SEEDS.resolve("gold"))
                .filter(Files::isDirectory)
                .map(gold -> new Annotated(name(gold), seed(name(gold)), gold))
                .toList();
    }

    /** The invented reports. */
    public static List<Annotated> invented() {
        return folder("reports");
    }

    /** Invented reports as converters and sites leave them, whose headings, promises and problems are annotated, not their figures. */
    public static List<Annotated> outlined() {
        return folder("outlined");
    }

    /** Short invented reports, dense in figures, by the set in which they were written. */
    public static List<Annotated> figures(String set) {
        return folder("figures/" + set);
    }

    private static List<Annotated> folder(String name) {
        return list(CORPUS.resolve(name))
                .filter(Files::isDirectory)
                .map(folder -> new Annotated(name(folder), folder.resolve("report.txt"), folder))
                .toList();
    }

    /** All of them. */
    public static Stream<Annotated> all() {
        return Stream.concat(seeds().stream(), invented().stream());
    }

    private static Path seed(String number) {
        return list(SEEDS.resolve("reports"))
                .filter(file -> name(file).startsWith(number + "_"))
                .findFirst()
                .orElseThrow();
    }

    private static Report read(Path file) {
        try {
            Reading reading =
                    ReportReader.standard().read(RawDocument.ofFile(file.toString(), Files.readAllBytes(file)));
            if (reading instanceof Reading.Rejected rejected) {
                throw new AssertionError(file + " is rejected: " + rejected.message());
            }
            return ((Reading.Accepted) reading).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
