package org.zhibiao.report;

import java.util.List;
import org.zhibiao.table.AgencyLevel;
import org.zhibiao.table.CommitmentRow;
import org.zhibiao.table.MetricRow;
import org.zhibiao.table.ProblemRow;
import org.zhibiao.table.ReportRow;
import org.zhibiao.table.SectionRow;
import org.zhibiao.table.SentenceRow;
import org.zhibiao.table.TermRow;

/**
 * All that was read from one text. Immutable; what it holds are rows of the published tables.
 *
 * @param header the report's own row; its {@code firstSnapshotId} is empty here, publishing fills it
 * @param agency the reporting body, as this report knows it
 * @param text the raw text, to which all offsets refer
 */
public record Report(
        ReportRow header,
        Agency agency,
        String text,
        List<SectionRow> sections,
        List<SentenceRow> sentences,
        List<MetricRow> metrics,
        List<CommitmentRow> commitments,
        List<ProblemRow> problems,
        List<TermRow> terms) {

    /** A public body as one report knows it; all but id and name null where the name does not tell. */
    public record Agency(
            String agencyId,
            String name,
            List<String> shortNames,
            AgencyLevel level,
            String function,
            String functionCode,
            String regionCode,
            String regionName,
            String province,
            String city) {}
}
