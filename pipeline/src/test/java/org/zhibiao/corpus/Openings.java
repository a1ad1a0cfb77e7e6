package org.zhibiao.corpus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.zhibiao.report.Reading;
import org.zhibiao.report.ReportReader;
import org.zhibiao.text.RawDocument;

/** Crawled pages, invented: openings of reports with what a careful reader knows of them, and look-alikes. */
public final class Openings {
    private static final Path FOLDER = Path.of("src", "test", "resources", "corpus", "openings");
    private static final Map<Opening, Reading> READ = new ConcurrentHashMap<>();
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Openings() {}

    /**
     * One page.
     *
     * @param set name of the set in which it was written
     * @param line what is expected of it
     */
    public record Opening(String set, Line line) {

        /** What the core makes of it; read once a JVM. */
        public Reading reading() {
            return READ.computeIfAbsent(this, Opening::read);
        }

        /** Whether it is no report of the kinds that are read. */
        public boolean isLookAlike() {
            return line.reason() != null;
        }

        /** Whether a name is that of its body, be it with or without the divisions above. */
        public boolean isNamed(String name) {
            String given = name.replaceFirst("^中华人民共和国", "");
            String expected = line.agency().replaceFirst("^中华人民共和国", "");
            String shorter = given.length() < expected.length() ? given : expected;
            String longer = given.length() < expected.length() ? expected : given;
            return longer.endsWith(shorter) && isWithinRegion(longer.substring(0, longer.length() - shorter.length()));
        }

        private boolean isWithinRegion(String divisions) {
            return divisions.isEmpty()
                    || (divisions.matches(".*[省市区县州盟旗]") && line.region().contains(divisions));
        }

        /** The day of publication, where the page states it. */
        public Optional<LocalDate> published() {
            return Optional.ofNullable(line.publishDate()).map(LocalDate::parse);
        }

        private Reading read() {
            Path file = FOLDER.resolve(set).resolve(line.file());
            try {
                return ReportReader.standard().read(RawDocument.ofFile(file.toString(), Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return set + "/" + line.file();
        }
    }

    /**
     * A line of {@code expected.jsonl}; null for what does not apply.
     *
     * @param region the divisions that the body serves, the widest first; 全国 for all
     * @param reason why a look-alike is quarantined; null for a report
     * @param why what is hard about the page
     * @param knownFault what comes out instead; null where all comes out right
     */
    public record Line(
            String file,
            String type,
            String agency,
            String region,
            String level,
            Integer year,
            String publishDate,
            String reason,
            String why,
            String knownFault) {}

    /** All pages, set by set. */
    public static Stream<Opening> all() {
        return list(FOLDER).filter(Files::isDirectory).flatMap(Openings::set);
    }

    private static Stream<Opening> set(Path folder) {
        return lines(folder.resolve("expected.jsonl"))
                .filter(line -> !line.isBlank())
                .map(line -> new Opening(folder.getFileName().toString(), parsed(line)));
    }

    private static Line parsed(String line) {
        try {
            return JSON.readValue(line, Line.class);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
