package org.zhibiao.bench;

import java.math.BigDecimal;
import java.util.List;
import org.zhibiao.sample.SampleFact;
import org.zhibiao.sample.SampleReport;

/**
 * What one file of the corpus says, in short: enough to see that it was read, and read right.
 *
 * @param figures how many figures it states
 * @param sum of their values in base units
 */
record Truth(String file, String agency, int year, int figures, BigDecimal sum) {

    static Truth of(SampleReport report) {
        return new Truth(
                report.fileName(),
                report.agency().name(),
                report.year(),
                report.facts().size(),
                report.facts().stream().map(SampleFact::value).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    String line() {
        return String.join("\t", file, agency, Integer.toString(year), Integer.toString(figures), sum.toPlainString());
    }

    static Truth parse(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        return new Truth(
                fields.get(0),
                fields.get(1),
                Integer.parseInt(fields.get(2)),
                Integer.parseInt(fields.get(3)),
                new BigDecimal(fields.get(4)));
    }

    /** Whether a reading of this report found all its figures. */
    boolean has(long count, BigDecimal total) {
        return count == figures && total.compareTo(sum) == 0;
    }
}
