package org.zhibiao.run;

import java.util.List;
import org.zhibiao.identity.Lineage;
import org.zhibiao.identity.Lineages;
import org.zhibiao.report.Reading;
import org.zhibiao.report.ReportReader;
import org.zhibiao.table.IndicatorRow;
import org.zhibiao.text.RawDocument;

/** The reader with the rules of the jar, loaded once a JVM when the first document comes. */
enum StandardCore implements Core {
    INSTANCE;

    @Override
    public Reading read(RawDocument document) {
        return ReportReader.standard().read(document);
    }

    @Override
    public String rulesVersion() {
        return ReportReader.standard().rulesVersion();
    }

    @Override
    public Lineage lineage(String agencyId, String name, String regionCode, int year) {
        return Lineages.standard().of(agencyId, name, regionCode, year);
    }

    @Override
    public List<IndicatorRow> indicators() {
        return ReportReader.standard().indicators();
    }
}
