package org.zhibiao.run;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.identity.Lineage;
import org.zhibiao.report.Reading;
import org.zhibiao.report.Report;
import org.zhibiao.table.Comparator;
import org.zhibiao.table.IndicatorRow;
import org.zhibiao.table.InputReason;
import org.zhibiao.table.MetricKind;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.MetricScope;
import org.zhibiao.table.Modality;
import org.zhibiao.table.ReportRow;
import org.zhibiao.table.ReportType;
import org.zhibiao.table.SectionRole;
import org.zhibiao.table.SectionRow;
import org.zhibiao.table.SentenceRow;
import org.zhibiao.table.TermRow;
import org.zhibiao.table.Token;
import org.zhibiao.table.UnitKind;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.ReadingStopped;

/** A small reader for tests: the first line is {@code body year day}, each number of the rest is a figure. */
enum SampleCore implements Core {
    HONEST,
    /** Reads the same by rules of another version. */
    OTHER_RULES,
    /** Its quotes are not the span that they claim. */
    MISQUOTING;

    /** The paths of what was read, in no order; executors of a local session share it. */
    static final Queue<String> READ = new ConcurrentLinkedQueue<>();

    private static final Pattern FIRST_LINE = Pattern.compile("(\\S+局) (\\d{4}) ([-\\d]*)\n");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Override
    public String rulesVersion() {
        return switch (this) {
            case HONEST -> "sample";
            case OTHER_RULES -> "other";
            case MISQUOTING -> "misquoting";
        };
    }

    @Override
    public Lineage lineage(String agencyId, String name, String regionCode, int year) {
        return Lineage.alone(agencyId);
    }

    @Override
    public List<IndicatorRow> indicators() {
        return List.of();
    }

    @Override
    public Reading read(RawDocument document) {
        READ.add(document.fileName());
        String sha256 = Integer.toHexString(document.path().hashCode());
        String text = decode(document.bytes());
        if (text.indexOf('\0') >= 0) {
            return new Reading.Rejected(sha256, InputReason.NOT_TEXT, "zero bytes; this is no text");
        }
        if (text.contains("recursion")) {
            return read(document);
        }
        while (text.contains("without end")) {
            ReadingStopped.ifAsked();
            Thread.onSpinWait();
        }
        if (text.contains("bug")) {
            throw new IllegalStateException("a bug");
        }
        Matcher first = FIRST_LINE.matcher(text);
        if (!first.lookingAt()) {
            return new Reading.Rejected(sha256, InputReason.NOT_A_REPORT, "no first line");
        }
        return new Reading.Accepted(sha256, new Sample(document, text, first, this).report());
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    private static final class Sample {
        private final RawDocument document;
        private final String text;
        private final SampleCore core;
        private final String agency;
        private final int year;
        private final String day;
        private final int bodyBegin;
        private final String reportId;

        Sample(RawDocument document, String text, Matcher first, SampleCore core) {
            this.document = document;
            this.text = text;
            this.core = core;
            this.agency = first.group(1);
            this.year = Integer.parseInt(first.group(2));
            this.day = first.group(3);
            this.bodyBegin = text.codePointCount(0, first.end());
            this.reportId =
                    "r" + Integer.toHexString(text.substring(first.end()).hashCode());
        }

        Report report() {
            int length = text.codePointCount(0, text.length());
            SectionRow section = new SectionRow(
                    reportId + "-s",
                    reportId,
                    agencyId(),
                    ReportType.LAW_BASED_GOVERNMENT,
                    year,
                    null,
                    1,
                    "",
                    agency,
                    SectionRole.ACHIEVEMENT,
                    null,
                    0,
                    agency.length(),
                    length);
            SentenceRow sentence = new SentenceRow(
                    reportId + "-t",
                    reportId,
                    agencyId(),
                    ReportType.LAW_BASED_GOVERNMENT,
                    year,
                    section.sectionId(),
                    text.substring(bodyBegin),
                    bodyBegin,
                    length,
                    List.of(new Token("字", "n", bodyBegin, bodyBegin + 1)));
            return new Report(
                    header(length),
                    new Report.Agency(agencyId(), agency, List.of("本局"), null, null, null, null, null, null, null),
                    text,
                    List.of(section),
                    List.of(sentence),
                    metrics(section, sentence),
                    List.of(),
                    List.of(),
                    terms());
        }

        private String agencyId() {
            return "a" + Integer.toHexString(agency.hashCode());
        }

        private ReportRow header(int length) {
            return new ReportRow(
                    reportId,
                    ReportType.LAW_BASED_GOVERNMENT,
                    agencyId(),
                    agency,
                    year,
                    null,
                    day.isEmpty() ? null : LocalDate.parse(day),
                    document.stated().sourceUri().orElse(document.path()),
                    "utf-8",
                    "0",
                    length,
                    1,
                    1.0,
                    agency,
                    1.0,
                    Integer.toString(year),
                    core.rulesVersion(),
                    "");
        }

        private List<MetricRow> metrics(SectionRow section, SentenceRow sentence) {
            List<MetricRow> metrics = new ArrayList<>();
            Matcher number = NUMBER.matcher(text);
            int from = text.offsetByCodePoints(0, bodyBegin);
            while (number.find(from)) {
                from = number.end();
                int begin = text.codePointCount(0, number.start());
                metrics.add(metric(section, sentence, number.group(), begin));
            }
            return metrics;
        }

        private MetricRow metric(SectionRow section, SentenceRow sentence, String number, int begin) {
            return new MetricRow(
                    reportId + "-" + begin,
                    reportId,
                    agencyId(),
                    ReportType.LAW_BASED_GOVERNMENT,
                    year,
                    section.sectionId(),
                    sentence.sentenceId(),
                    SectionRole.ACHIEVEMENT,
                    null,
                    "检查",
                    Modality.ACTUAL,
                    MetricScope.OWN,
                    new BigDecimal(number),
                    null,
                    "次",
                    "次",
                    new BigDecimal(number),
                    UnitKind.COUNT,
                    Comparator.EQUAL,
                    MetricKind.LEVEL,
                    null,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    null,
                    null,
                    null,
                    core == MISQUOTING ? number + "次" : number,
                    begin,
                    begin + number.length(),
                    "sample",
                    1.0);
        }

        private List<TermRow> terms() {
            Map<String, Integer> counts = new TreeMap<>();
            text.substring(text.indexOf('\n') + 1)
                    .codePoints()
                    .mapToObj(Character::toString)
                    .forEach(word -> counts.merge(word, 1, Integer::sum));
            return counts.entrySet().stream()
                    .map(word -> new TermRow(
                            reportId,
                            agencyId(),
                            ReportType.LAW_BASED_GOVERNMENT,
                            year,
                            word.getKey(),
                            "w",
                            word.getValue()))
                    .toList();
        }
    }
}
