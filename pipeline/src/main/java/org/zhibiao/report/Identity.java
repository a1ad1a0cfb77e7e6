package org.zhibiao.report;

import java.time.LocalDate;
import java.util.Optional;
import org.zhibiao.identity.AgencyFinding;
import org.zhibiao.identity.YearFinding;
import org.zhibiao.table.ReportType;

/** Whose report it is, of which year and kind, and when it was published. */
record Identity(
        String reportId,
        ReportType type,
        AgencyFinding agency,
        YearFinding year,
        Optional<LocalDate> published,
        Optional<String> title) {

    int reportYear() {
        return year.year();
    }

    String agencyId() {
        return agency.agency().agencyId();
    }
}
