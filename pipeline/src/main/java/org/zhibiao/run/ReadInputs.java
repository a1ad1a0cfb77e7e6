package org.zhibiao.run;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zhibiao.fault.RunFault;
import org.zhibiao.intake.FilePart;
import org.zhibiao.intake.InputReader;
import org.zhibiao.intake.RawInput;
import org.zhibiao.report.Reading;
import org.zhibiao.schema.RecordShape;
import org.zhibiao.table.InputOutcome;
import org.zhibiao.table.InputReason;

/** What an executor does with its share of the files: each input gives one row, whatever happens. */
final class ReadInputs implements FlatMapFunction<List<FilePart>, Row> {

    private static final Logger LOG = LoggerFactory.getLogger(ReadInputs.class);
    private static final int LONGEST_MESSAGE = 500;

    private final Core core;
    private final SerializableConfiguration configuration;
    private final LongAccumulator filesDone;
    private final Broadcast<KnownReadings> known;

    ReadInputs(Core core, Configuration configuration, LongAccumulator filesDone, Broadcast<KnownReadings> known) {
        this.core = core;
        this.known = known;
        this.configuration = new SerializableConfiguration(configuration);
        this.filesDone = filesDone;
    }

    @Override
    public Iterator<Row> call(List<FilePart> files) {
        InputReader reader = new InputReader(configuration.value());
        return new Rows(reader, files.iterator());
    }

    /** Lazy, so that a large .jsonl is never in memory as a whole. */
    private final class Rows implements Iterator<Row> {
        private final InputReader reader;
        private final Iterator<FilePart> files;
        private Iterator<RawInput> inputs = Collections.emptyIterator();

        Rows(InputReader reader, Iterator<FilePart> files) {
            this.reader = reader;
            this.files = files;
        }

        @Override
        public boolean hasNext() {
            while (!inputs.hasNext() && files.hasNext()) {
                FilePart part = files.next();
                inputs = reader.read(part);
                filesDone.add(part.first() ? 1 : 0);
            }
            return inputs.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return RecordShape.of(ReadInput.class).toRow(outcome(inputs.next()));
        }
    }

    private ReadInput outcome(RawInput input) {
        if (input instanceof RawInput.Document document) {
            String key = ReadingKey.of(document);
            return known.value().has(document, key) ? unchanged(document, key) : read(document, key);
        }
        if (input instanceof RawInput.Refused refused) {
            return quarantined(input, refused.contentSha256().orElse(null), null, refused.reason(), refused.message());
        }
        RawInput.Ignored ignored = (RawInput.Ignored) input;
        return new ReadInput(
                input.path(), input.recordNumber(), null, null, InputOutcome.IGNORED, null, ignored.message(), null);
    }

    /** An error of the JVM or of the class path is not the document's fault: it ends the run. A deep recursion is. */
    private ReadInput read(RawInput.Document input, String key) {
        try {
            Reading reading = core.read(input.document());
            if (reading instanceof Reading.Rejected rejected) {
                return quarantined(input, input.contentSha256(), key, rejected.reason(), rejected.message());
            }
            return new ReadInput(
                    input.path(),
                    input.recordNumber(),
                    input.contentSha256(),
                    key,
                    InputOutcome.REPORT,
                    null,
                    null,
                    ((Reading.Accepted) reading).report());
        } catch (RunFault | TaskKilledException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            LOG.warn("{} record {} failed", input.path(), input.recordNumber(), e);
            return quarantined(
                    input,
                    input.contentSha256(),
                    key,
                    InputReason.FAILED,
                    "reading it failed, a fault of the program: " + e.getClass().getSimpleName() + ": "
                            + e.getMessage());
        }
    }

    private static ReadInput unchanged(RawInput.Document input, String key) {
        return new ReadInput(input.path(), input.recordNumber(), input.contentSha256(), key, null, null, null, null);
    }

    private static ReadInput quarantined(
            RawInput input, String sha256, String key, InputReason reason, String message) {
        return new ReadInput(
                input.path(),
                input.recordNumber(),
                sha256,
                key,
                InputOutcome.QUARANTINED,
                reason,
                shortened(message),
                null);
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…";
    }
}
