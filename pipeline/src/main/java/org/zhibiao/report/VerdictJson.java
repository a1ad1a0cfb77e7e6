package org.zhibiao.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zhibiao.table.ReportRow;

/** The evidence for body and year of a report, or why a document is none, as one JSON object. */
final class VerdictJson {
    private VerdictJson() {}

    static String of(Reading reading) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (reading instanceof Reading.Rejected rejected) {
            fields.put("decision", rejected.reason().code());
            fields.put("message", rejected.message());
            return JsonLines.of(fields);
        }
        ReportRow header = ((Reading.Accepted) reading).report().header();
        fields.put("decision", "report");
        fields.put("report_type", header.reportType().code());
        fields.put("agency_name", header.agencyName());
        fields.put("agency_confidence", header.agencyConfidence());
        fields.put("agency_evidence", header.agencyEvidence());
        fields.put("report_year", header.reportYear());
        fields.put("year_confidence", header.yearConfidence());
        fields.put("year_evidence", header.yearEvidence());
        return JsonLines.of(fields);
    }
}
