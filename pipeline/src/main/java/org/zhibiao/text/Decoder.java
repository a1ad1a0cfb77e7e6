package org.zhibiao.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Turns bytes into text, strictly: bytes that no encoding explains are refused, never replaced. */
public final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Decoder() {}

    /**
     * Text with the encoding that explained it.
     *
     * @param text without byte-order mark
     * @param charset canonical name, such as UTF-8 or GB18030
     */
    public record Decoded(String text, String charset) {}

    private record Mark(Charset charset, List<Integer> bytes) {
        boolean opens(byte[] content) {
            if (content.length < bytes.size()) {
                return false;
            }
            for (int i = 0; i < bytes.size(); i++) {
                if ((content[i] & 0xff) != bytes.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, List.of(0xef, 0xbb, 0xbf)),
            new Mark(StandardCharsets.UTF_16LE, List.of(0xff, 0xfe)),
            new Mark(StandardCharsets.UTF_16BE, List.of(0xfe, 0xff)));

    /** The text, or empty when the bytes are no text in UTF-8, UTF-16 with a mark, or GB18030. */
    public static Optional<Decoded> decode(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.opens(bytes)) {
                return strictly(bytes, mark.bytes.size(), mark.charset);
            }
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8).or(() -> strictly(bytes, 0, GB18030));
    }

    private static Optional<Decoded> strictly(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return looksLikeText(text) ? Optional.of(new Decoded(text, charset.name())) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** GB18030 explains nearly any bytes, so the characters themselves must be plausible. */
    private static boolean looksLikeText(String text) {
        long odd = text.codePoints().filter(Decoder::isOdd).count();
        return odd * 100 <= text.length();
    }

    private static boolean isOdd(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
        return control || c == 0x7f || c == 0xfffd || Character.getType(c) == Character.UNASSIGNED;
    }
}
