package org.zhibiao.corpus;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;

/** Reads the lists of cases under corpus/; a key that a case does not know is refused. */
public final class CorpusFiles {
    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CorpusFiles() {}

    /** The cases of a file. */
    public static <T> Stream<T> cases(String file, Class<T[]> type) {
        try (InputStream in = CorpusFiles.class.getResourceAsStream("/corpus/" + file)) {
            return Arrays.stream(JSON.readValue(in, type));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
