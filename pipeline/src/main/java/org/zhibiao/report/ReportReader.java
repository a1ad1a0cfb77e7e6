package org.zhibiao.report;

import java.util.List;
import java.util.Optional;
import org.zhibiao.extract.Extraction;
import org.zhibiao.extract.TextExtractor;
import org.zhibiao.identity.AgencyFinder;
import org.zhibiao.identity.AgencyFinding;
import org.zhibiao.identity.IdentityClues;
import org.zhibiao.identity.Publication;
import org.zhibiao.identity.PublicationFinder;
import org.zhibiao.identity.ReportTypeFinder;
import org.zhibiao.identity.TypeFinding;
import org.zhibiao.identity.YearFinder;
import org.zhibiao.identity.YearFinding;
import org.zhibiao.metric.Indicator;
import org.zhibiao.metric.Indicators;
import org.zhibiao.structure.Outline;
import org.zhibiao.structure.OutlineReader;
import org.zhibiao.table.IndicatorRow;
import org.zhibiao.table.InputReason;
import org.zhibiao.text.Decoder.Decoded;
import org.zhibiao.text.Page;
import org.zhibiao.text.PageReader;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.ReadingStopped;
import org.zhibiao.text.Sha256;

/** Reads one raw document. Pure: no Spark, no files, no clock; thread-safe. */
public final class ReportReader {
    private static final int SHORTEST = 120;
    /** Forty times the longest report, and what a heap of some gigabytes holds with all its words and rows. */
    private static final int MOST_CHARS = 4 << 20;

    private final RowsReader rows = new RowsReader();
    private final AgencyFinder agencies = AgencyFinder.standard();
    private final YearFinder years = new YearFinder();
    private final ReportTypeFinder types = new ReportTypeFinder();
    private final PublicationFinder publications = new PublicationFinder();
    private final String rulesVersion = RulesVersion.current();

    private ReportReader() {}

    private static final class Holder {
        private static final ReportReader STANDARD = new ReportReader();
    }

    /** The reader with the rules that the jar carries; built once a JVM. */
    public static ReportReader standard() {
        return Holder.STANDARD;
    }

    /** Hash over the rule files and the version of the extractor. */
    public String rulesVersion() {
        return rulesVersion;
    }

    /** The canonical indicators, as the table of that name publishes them. */
    public List<IndicatorRow> indicators() {
        return Indicators.standard().all().stream().map(ReportReader::row).toList();
    }

    private static IndicatorRow row(Indicator i) {
        return new IndicatorRow(
                i.id(),
                i.name(),
                i.topic(),
                i.unitKind(),
                i.defaultUnit(),
                i.aggregation(),
                i.higherIs(),
                i.definition(),
                i.since());
    }

    /** Reads a document; every document gives exactly one reading. */
    public Reading read(RawDocument document) {
        String sha256 = Sha256.of(document.bytes());
        Extraction extraction = TextExtractor.read(document);
        if (extraction instanceof Extraction.Refused refused) {
            return new Reading.Rejected(sha256, refused.reason(), refused.message());
        }
        Decoded decoded = ((Extraction.Text) extraction).decoded();
        return decoded.text().length() > MOST_CHARS
                ? tooLarge(sha256, decoded.text().length())
                : read(document, sha256, decoded);
    }

    private static Reading tooLarge(String sha256, int length) {
        String message = "a text of %,d characters; %,d are read: split it or check what it is";
        return new Reading.Rejected(sha256, InputReason.TOO_LARGE, message.formatted(length, MOST_CHARS));
    }

    private Reading read(RawDocument document, String sha256, Decoded decoded) {
        ReadingStopped.ifAsked();
        Page page = PageReader.standard().read(decoded.text());
        String body = page.body().text();
        if (body.isBlank()) {
            return new Reading.Rejected(sha256, InputReason.EMPTY, "nothing but blanks and page furniture");
        }
        ReadingStopped.ifAsked();
        Outline outline = OutlineReader.standard().read(body);
        IdentityClues clues = clues(document, page, outline);
        ReadingStopped.ifAsked();
        TypeFinding type = types.find(clues);
        if (type.type().isEmpty() || body.length() < SHORTEST) {
            InputReason reason = type.reason().orElse(InputReason.NOT_A_REPORT);
            return new Reading.Rejected(sha256, reason, "no yearly report on law-based government: " + type.evidence());
        }
        Optional<AgencyFinding> agency = agencies.find(clues);
        if (agency.isEmpty()) {
            return new Reading.Rejected(
                    sha256,
                    InputReason.AGENCY_UNKNOWN,
                    "the text does not say whose report it is; state \"agency\" in NAME.meta.json beside it");
        }
        ReadingStopped.ifAsked();
        Optional<YearFinding> year = years.find(clues, type.type().get());
        if (year.isEmpty()) {
            return new Reading.Rejected(
                    sha256,
                    InputReason.YEAR_UNKNOWN,
                    "the text does not say of which year it is; state \"report_year\" in NAME.meta.json beside it");
        }
        Publication publication = publications.find(clues);
        Identity identity = new Identity(
                Ids.of("report", Letters.of(body)),
                type.type().get(),
                agency.get(),
                year.get(),
                publication.date(),
                publication.title());
        return new Reading.Accepted(
                sha256, rows.read(document, sha256, decoded, page, outline, identity, rulesVersion));
    }

    private static IdentityClues clues(RawDocument document, Page page, Outline outline) {
        String body = page.body().text();
        List<String> headings = outline.headings().stream()
                .map(h -> body.substring(h.begin(), h.end()))
                .toList();
        return new IdentityClues(
                document.fileName(), outline.title(), page.chrome(), headings, body, document.stated());
    }
}
