package org.zhibiao.text;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.Optional;

/**
 * Whether decoded characters are a Chinese text. An encoding that explains the bytes proves little: GB18030 explains
 * nearly any, and a text that was decoded wrongly and saved again is flawless UTF-8.
 */
final class Plausibility {
    /** Below this, shares say nothing. */
    private static final int FEWEST = 20;

    /** The 3,755 characters of GB 2312's first level make up nearly all of a modern text, and half of a traditional one. */
    private static final BitSet COMMON = common();

    private int odd;
    private int lost;
    private int ideographs;
    private int common;
    private int accented;

    private Plausibility(String text) {
        text.codePoints().forEach(this::count);
        for (int at = text.indexOf("锟斤拷"); at >= 0; at = text.indexOf("锟斤拷", at + 3)) {
            lost += 2;
        }
    }

    /** What is wrong with a text; empty when it is plausible. */
    static Optional<String> fault(String text) {
        Plausibility p = new Plausibility(text);
        if (p.odd * 100L > text.length()) {
            return Optional.of("%,d of its %,d characters are control characters or none at all: it is no text"
                    .formatted(p.odd, text.length()));
        }
        if (p.lost * 300L > text.length()) {
            return Optional.of(
                    "a wrong decoding lost characters before it was saved (U+FFFD or 锟斤拷, %,d times); fetch it again"
                            .formatted(p.lost));
        }
        boolean garbledAsGbk = p.ideographs >= FEWEST && p.common * 2 < p.ideographs;
        boolean garbledAsLatin = p.accented >= FEWEST && p.accented > p.ideographs;
        if (garbledAsGbk || garbledAsLatin) {
            return Optional.of(
                    "its characters are those of a text that was read in a wrong encoding and saved; fetch it again and keep its bytes");
        }
        return Optional.empty();
    }

    /** Whether it is Chinese beyond doubt, whatever made it. */
    static boolean isPlainlyChinese(String text) {
        Plausibility p = new Plausibility(text);
        return p.ideographs >= FEWEST && p.ideographs * 2L > text.length() && p.common * 2 >= p.ideographs;
    }

    private void count(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        if (control || c == 0x7f || Character.getType(c) == Character.UNASSIGNED) {
            odd++;
        } else if (c == 0xfffd) {
            lost++;
        } else if (Character.isIdeographic(c)) {
            ideographs++;
            common += COMMON.get(c) ? 1 : 0;
        } else if (c >= 0x80 && c < 0x100 && c != 0xa0 && c != 0xb7) {
            accented++;
        }
    }

    private static BitSet common() {
        Charset gb = Charset.forName("GB18030");
        BitSet set = new BitSet();
        for (int lead = 0xb0; lead <= 0xd7; lead++) {
            for (int trail = 0xa1; trail <= 0xfe; trail++) {
                set.set(new String(new byte[] {(byte) lead, (byte) trail}, gb).codePointAt(0));
            }
        }
        return set;
    }
}
