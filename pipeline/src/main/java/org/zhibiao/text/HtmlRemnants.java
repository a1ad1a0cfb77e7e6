package org.zhibiao.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhibiao.rules.RuleFiles;

/** Tags and entities that a crawler left in a text. The names are data/text/html.json. */
final class HtmlRemnants {
    static final String FILE = "text/html.json";
    /** Entities may be coded twice; {@code <关于…的意见>} is a title in plain brackets and stays, because its name is no tag. */
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp;)*+(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}))(;?)");

    private static final Pattern TAG =
            Pattern.compile("<!--|<(/?)([a-zA-Z][a-zA-Z0-9:]{0,13})(?=[\\s/>])[^<>]{0,600}>");

    /**
     * The names that are markup.
     *
     * @param entities names of characters and what each stands for
     * @param blockTags tags that part lines
     * @param cellTags tags that part the cells of a row
     * @param inlineTags tags that part nothing
     * @param codeTags tags whose content is no text
     */
    record Names(
            Map<String, String> entities,
            List<String> blockTags,
            List<String> cellTags,
            List<String> inlineTags,
            List<String> codeTags) {}

    private final Map<String, String> entities;
    private final Set<String> blocks;
    private final Set<String> cells;
    private final Set<String> inline;
    private final Set<String> code;

    private HtmlRemnants(Names names) {
        this.entities = Map.copyOf(names.entities);
        this.blocks = new HashSet<>(names.blockTags);
        this.cells = new HashSet<>(names.cellTags);
        this.inline = new HashSet<>(names.inlineTags);
        this.code = new HashSet<>(names.codeTags);
    }

    static HtmlRemnants load() {
        return new HtmlRemnants(RuleFiles.read(FILE, Names.class));
    }

    CleanText remove(CleanText in) {
        return withoutTags(withoutEntities(in));
    }

    private CleanText withoutEntities(CleanText in) {
        String text = in.text();
        if (text.indexOf('&') < 0) {
            return in;
        }
        CleanText.Builder out = new CleanText.Builder(text.length());
        Matcher m = ENTITY.matcher(text);
        int done = 0;
        while (m.find()) {
            String meant = meaning(m);
            if (!meant.isEmpty()) {
                out.append(in, done, m.start()).replace(in, m.start(), m.end(), meant);
                done = m.end();
            }
        }
        return out.append(in, done, text.length()).build();
    }

    /** What an entity stands for; empty when it is none. A number needs no semicolon, a name does, save the commonest. */
    private String meaning(Matcher m) {
        if (m.group(3) != null) {
            boolean closed = !m.group(4).isEmpty() || m.group(3).equals("nbsp");
            return closed ? entities.getOrDefault(m.group(3), "") : "";
        }
        int c = m.group(1) != null ? Integer.parseInt(m.group(1)) : Integer.parseInt(m.group(2), 16);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c > 0 && Character.isValidCodePoint(c) && !surrogate ? Character.toString(c) : "";
    }

    private CleanText withoutTags(CleanText in) {
        String text = in.text();
        if (text.indexOf('<') < 0) {
            return in;
        }
        return new Tags(in).removed();
    }

    /** One pass over the tags of a text. */
    private final class Tags {
        private final CleanText in;
        private final String text;
        private final CleanText.Builder out;
        /** What closes nothing from here on: looking for it again behind every opener would take the square of their number. */
        private final Set<String> missing = new HashSet<>();

        Tags(CleanText in) {
            this.in = in;
            this.text = in.text();
            this.out = new CleanText.Builder(text.length());
        }

        CleanText removed() {
            Matcher m = TAG.matcher(text);
            int done = 0;
            while (m.find(done)) {
                out.append(in, done, m.start());
                done = tag(m);
            }
            return out.append(in, done, text.length()).build();
        }

        /** Writes what a tag means; gives where the text goes on. */
        private int tag(Matcher m) {
            if (m.group(2) == null) {
                return after("-->", m);
            }
            String name = m.group(2).toLowerCase(Locale.ROOT);
            if (code.contains(name)) {
                return m.group(1).isEmpty() ? after("</" + name, m) : m.end();
            }
            if (blocks.contains(name)) {
                out.replace(in, m.start(), m.end(), "\n");
            } else if (cells.contains(name)) {
                if (m.group(1).isEmpty()) {
                    out.replace(in, m.start(), m.end(), "\t");
                }
            } else if (!inline.contains(name)) {
                out.append(in, m.start(), m.end());
            }
            return m.end();
        }

        /** Where the text goes on behind what closes a comment or a script; one that is never closed is no markup. */
        private int after(String closer, Matcher m) {
            int close = missing.contains(closer) ? -1 : text.indexOf(closer, m.end());
            if (close < 0) {
                missing.add(closer);
                out.append(in, m.start(), m.end());
                return m.end();
            }
            return close + closer.length();
        }
    }
}
