package org.zhibiao.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented reports of real bodies over some years, with their truth. Seeded: the same call gives the same reports on any
 * machine. Reports are made one at a time, when they are asked for; nothing is kept. Immutable and thread-safe.
 */
public final class Sample {
    private static final int USUAL_BYTES = 5000;
    private static final int AGAIN_SAME = 2;
    private static final int AGAIN_OTHER_PAGE = 4;

    private final SampleOptions options;
    private final List<SampleAgency> agencies;

    private Sample(SampleOptions options, List<SampleAgency> agencies) {
        this.options = options;
        this.agencies = agencies;
    }

    /**
     * A sample of texts of four to six thousand bytes each, with all noise.
     *
     * @param seed another seed gives other bodies, figures and words
     * @param years one report of a body each, but for a gap here and there
     * @throws IllegalArgumentException when there are not so many bodies
     */
    public static Sample of(long seed, int agencies, int firstYear, int years) {
        return new Sample(
                new SampleOptions(seed, agencies, firstYear, years, USUAL_BYTES, Noise.ALL),
                Agencies.of(seed, agencies));
    }

    /** The same bodies with texts of roughly that many bytes in UTF-8; short ones tell fewer indicators. */
    public Sample withBytes(int bytes) {
        return new Sample(
                new SampleOptions(
                        options.seed(),
                        options.agencies(),
                        options.firstYear(),
                        options.years(),
                        bytes,
                        options.noise()),
                agencies);
    }

    /** The same reports under other noise. */
    public Sample withNoise(Noise noise) {
        return new Sample(
                new SampleOptions(
                        options.seed(),
                        options.agencies(),
                        options.firstYear(),
                        options.years(),
                        options.bytes(),
                        noise),
                agencies);
    }

    /** The bodies, in their order. */
    public List<SampleAgency> agencies() {
        return agencies;
    }

    /** All reports, body by body and year by year; made as the stream goes on. */
    public Stream<SampleReport> reports() {
        return agencies.stream().flatMap(this::reports);
    }

    /** The reports of one body, year by year. */
    public Stream<SampleReport> reports(SampleAgency agency) {
        return documents(agency).filter(d -> d.again() == 0).map(SampleDocument::report);
    }

    /** All files: the reports, and some of them again, as the same bytes or on another page. */
    public Stream<SampleDocument> documents() {
        return agencies.stream().flatMap(this::documents);
    }

    private Stream<SampleDocument> documents(SampleAgency agency) {
        History history = History.of(options, agency);
        Pledges pledges = Pledges.of(options, agency, history);
        return IntStream.rangeClosed(options.firstYear(), options.lastYear())
                .filter(history::reports)
                .boxed()
                .flatMap(year -> documents(
                        new Pages(options, agency, year), Composer.compose(options, agency, history, pledges, year)));
    }

    private Stream<SampleDocument> documents(Pages pages, Draft draft) {
        SampleReport report = pages.page(draft, 0);
        SampleDocument first = new SampleDocument(report.fileName(), report, 0);
        int chance = Dice.of(options.seed(), 8, report.agency().index(), report.year())
                .below(100);
        if (options.noise() == Noise.PAGE || chance >= AGAIN_OTHER_PAGE) {
            return Stream.of(first);
        }
        SampleReport again = chance < AGAIN_SAME ? report : pages.page(draft, 1);
        return Stream.of(first, new SampleDocument("again-" + report.fileName(), again, 1));
    }
}
