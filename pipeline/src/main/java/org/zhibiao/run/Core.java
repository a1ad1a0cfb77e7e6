package org.zhibiao.run;

import java.io.Serializable;
import java.util.List;
import org.zhibiao.identity.Lineage;
import org.zhibiao.report.Reading;
import org.zhibiao.table.IndicatorRow;
import org.zhibiao.text.RawDocument;

/** What a run asks of the pure core. Sent to the executors, so it holds no rules itself. */
interface Core extends Serializable {

    /** Reads one document. */
    Reading read(RawDocument document);

    /** Version of the rules that read it. */
    String rulesVersion();

    /** Where a body came from; {@code regionCode} is null for one without a division. */
    Lineage lineage(String agencyId, String name, String regionCode, int year);

    /** The canonical indicators. */
    List<IndicatorRow> indicators();
}
