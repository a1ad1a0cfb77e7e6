package org.zhibiao.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.zhibiao.table.Coded;

/** The Chinese words for the codes of the tables, from {@code words.properties}. */
final class Words {
    private static final Properties WORDS = load();

    private Words() {}

    /** The word for a code of a closed list. */
    static String of(Coded code) {
        return of(code.getClass().getSimpleName(), code.code());
    }

    /**
     * The word for a code that a table holds as text.
     *
     * @param list the name of the list, such as {@code check}
     * @return the code itself where it has no word: a newer table may hold more than this program knows
     */
    static String of(String list, String code) {
        return WORDS.getProperty(list + "." + code, code);
    }

    static boolean knows(String list, String code) {
        return WORDS.containsKey(list + "." + code);
    }

    private static Properties load() {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words.properties")), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
