package org.zhibiao.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns bytes into text, strictly: bytes that no encoding explains are refused, never replaced. What a page declares is
 * not asked, since the bytes themselves tell: GB18030 is no UTF-8 but by design, and declarations are often wrong. Only a
 * last character that was cut in two, as crawlers with a limit leave it, is left out.
 */
public final class Decoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 4096;

    private Decoder() {}

    /**
     * Text with the encoding that explained it.
     *
     * @param text without byte-order mark
     * @param charset canonical name, such as UTF-8 or GB18030
     */
    public record Decoded(String text, String charset) {}

    /**
     * A reading of bytes that may fail.
     *
     * @param text up to the first byte at fault
     * @param whole whether no byte is at fault
     * @param fault why it is no text, of its bytes or its characters
     */
    private record Attempt(String text, Charset charset, boolean whole, Optional<String> fault) {

        static Attempt broken(String text, Charset charset, String fault) {
            return new Attempt(text, charset, false, Optional.of(fault));
        }

        /** UTF-16 explains any bytes, so without a mark the text itself has to prove it. */
        Attempt ifPlainlyChinese() {
            boolean proven = fault.isPresent() || Plausibility.isPlainlyChinese(text);
            return proven ? this : broken("", charset, "it is no Chinese text");
        }
    }

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

    /** The text, or empty when the bytes are no plausible text in UTF-8, UTF-16 or GB18030. */
    public static Optional<Decoded> decode(byte[] bytes) {
        return attempts(bytes)
                .filter(attempt -> attempt.fault.isEmpty())
                .findFirst()
                .map(attempt -> new Decoded(attempt.text, attempt.charset.name()));
    }

    /** Why bytes are no text, for a message. Of the encodings that fail, the one that explains most is spoken of. */
    public static String refusal(byte[] bytes) {
        return attempts(bytes)
                .reduce((a, b) -> b.text.length() > a.text.length() ? b : a)
                .map(attempt -> "read as " + attempt.charset.name() + ", " + attempt.fault.orElse("it is text"))
                .orElseThrow();
    }

    private static Stream<Attempt> attempts(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.opens(bytes)) {
                return Stream.of(attempt(bytes, mark.bytes.size(), mark.charset));
            }
        }
        Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
        if (hasZeroInHead(bytes)) {
            return Stream.concat(
                    Stream.of(utf8),
                    Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                            .map(charset -> attempt(bytes, 0, charset).ifPlainlyChinese()));
        }
        // Bytes of GB18030 never are UTF-8 to their end by chance.
        return utf8.whole ? Stream.of(utf8) : Stream.of(utf8, attempt(bytes, 0, GB18030));
    }

    /** Line ends and digits have a zero byte in UTF-16, and in no other encoding of text. */
    private static boolean hasZeroInHead(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static Attempt attempt(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        CoderResult result = decoder.decode(in, out, false);
        String text = out.flip().toString();
        if (result.isError()) {
            return Attempt.broken(text, charset, "byte %,d is no character".formatted(in.position()));
        }
        if (in.hasRemaining() && text.isEmpty()) {
            return Attempt.broken(text, charset, "it is half a character");
        }
        return new Attempt(text, charset, true, Plausibility.fault(text));
    }
}
