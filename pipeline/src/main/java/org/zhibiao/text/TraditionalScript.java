package org.zhibiao.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.zhibiao.rules.RuleFiles;

/**
 * Turns a text in traditional script into simplified script, character by character, so that origins hold. HanLP's
 * table is read as the plain file that it is: HanLP's own reader would write a cache beside it. A simplified text that
 * quotes a traditional name stays as it is. The characters by which a script is told are data/text/scripts.json.
 */
final class TraditionalScript {
    static final String FILE = "text/scripts.json";
    private static final String TABLE = "/data/dictionary/tc/t2s.txt";
    private static final int FEWEST = 8;

    /** Common characters that only one of the scripts has. */
    record Telltales(String traditional, String simplified) {}

    private final BitSet traditional = new BitSet();
    private final BitSet simplified = new BitSet();

    private TraditionalScript(Telltales telltales) {
        telltales.traditional.chars().forEach(traditional::set);
        telltales.simplified.chars().forEach(simplified::set);
    }

    static TraditionalScript load() {
        return new TraditionalScript(RuleFiles.read(FILE, Telltales.class));
    }

    private static final class Table {
        private static final Map<Character, Character> SIMPLIFIED = read();

        /** Pairs of single characters; phrases are left out, because their lengths differ. */
        private static Map<Character, Character> read() {
            Map<Character, Character> pairs = new HashMap<>();
            try (InputStream in = TraditionalScript.class.getResourceAsStream(TABLE);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(l -> l.length() == 3 && l.charAt(1) == '=')
                        .forEach(l -> pairs.put(l.charAt(0), l.charAt(2)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(pairs);
        }
    }

    CleanText simplify(CleanText in) {
        String text = in.text();
        if (!isTraditional(text)) {
            return in;
        }
        CleanText.Builder out = new CleanText.Builder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.replace(in, i, Table.SIMPLIFIED.getOrDefault(text.charAt(i), text.charAt(i)));
        }
        return out.build();
    }

    private boolean isTraditional(String text) {
        long old = text.chars().filter(traditional::get).count();
        return old >= FEWEST && old > 3 * text.chars().filter(simplified::get).count();
    }
}
