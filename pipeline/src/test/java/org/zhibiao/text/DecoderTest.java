package org.zhibiao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.text.Decoder.Decoded;

/** Which bytes are text, and in which encoding. */
final class DecoderTest {
    private static final String TEXT = "𠮷县税务局2022年法治政府建设工作报告\r\n办理案件１２件，罚款3.5万元。\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8", marked(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf)),
                Arguments.of("UTF-16LE", marked(StandardCharsets.UTF_16LE, 0xff, 0xfe)),
                Arguments.of("UTF-16BE", marked(StandardCharsets.UTF_16BE, 0xfe, 0xff)),
                Arguments.of("GB18030", TEXT.getBytes(Charset.forName("GB18030"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void everyEncodingGivesTheSameTextWithoutItsMark(String charset, byte[] bytes) {
        assertThat(Decoder.decode(bytes)).contains(new Decoded(TEXT, charset));
    }

    @Test
    void textInGbkIsReadAsGb18030() {
        String text = "甲县税务局办理案件12件。";
        assertThat(Decoder.decode(text.getBytes(Charset.forName("GBK")))).contains(new Decoded(text, "GB18030"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomBytesAreNoText(long seed) {
        byte[] bytes = new byte[4096];
        new Random(seed).nextBytes(bytes);
        assertThat(Decoder.decode(bytes)).isEmpty();
    }

    @Test
    void filesOfProgramsAreNoText() {
        byte[] zip = new byte[600];
        zip[0] = 'P';
        zip[1] = 'K';
        zip[2] = 3;
        zip[3] = 4;
        assertThat(Decoder.decode(zip)).isEmpty();
    }

    @Test
    void brokenUtf16IsRefusedAndNotRepaired() {
        assertThat(Decoder.decode(new byte[] {(byte) 0xff, (byte) 0xfe, 0x00, (byte) 0xd8}))
                .isEmpty();
        assertThat(Decoder.decode(new byte[] {(byte) 0xff, (byte) 0xfe, 0x41})).isEmpty();
    }

    @Test
    void aFileCutInTheMiddleOfACharacterIsNotReadWithAReplacement() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 2);
        assertThat(Decoder.decode(cut).map(Decoded::text))
                .satisfies(text -> assertThat(text.orElse("")).doesNotContain("\ufffd"));
    }

    private static byte[] marked(Charset charset, int... mark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.writeBytes(TEXT.getBytes(charset));
        return out.toByteArray();
    }
}
