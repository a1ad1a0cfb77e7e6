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

    private static final String REPORT = "甬江区林业局二〇二一年度法治政府建设情况报告，办理行政许可120件、行政处罚36件，罚款12.5万元。\n".repeat(8);

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void theHalfCharacterAtACutIsLeftOutAndTheRestIsRead(String charset) {
        byte[] bytes = REPORT.strip().getBytes(Charset.forName(charset));
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        String whole = REPORT.strip();
        assertThat(Decoder.decode(cut)).contains(new Decoded(whole.substring(0, whole.length() - 1), charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsKnownByTheZerosOfItsLineEnds(String charset) {
        assertThat(Decoder.decode(REPORT.getBytes(Charset.forName(charset)))).contains(new Decoded(REPORT, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aBrokenByteInTheMiddleIsNamedAndNotGuessed(String charset) {
        byte[] bytes = REPORT.getBytes(Charset.forName(charset));
        bytes[300] = (byte) 0xff;
        bytes[301] = (byte) 0xff;
        assertThat(Decoder.decode(bytes)).isEmpty();
        assertThat(Decoder.refusal(bytes)).contains(charset).containsPattern("byte (299|300|301) is no character");
    }

    @Test
    void utf8ThatWasReadAsGbkAndSavedIsRefused() {
        String garbled = new String(REPORT.getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
        byte[] bytes = garbled.replace("\ufffd", "?").getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.decode(bytes)).isEmpty();
        assertThat(Decoder.refusal(bytes)).contains("wrong encoding").contains("fetch it again");
    }

    @Test
    void utf8WithABrokenByteIsNotTakenForGb18030() {
        for (int broken = 200; broken < 400; broken++) {
            byte[] bytes = REPORT.getBytes(StandardCharsets.UTF_8);
            bytes[broken] = 0x20;
            assertThat(Decoder.decode(bytes))
                    .satisfies(
                            decoded -> assertThat(decoded.map(Decoded::charset).orElse("UTF-8"))
                                    .isEqualTo("UTF-8"));
        }
    }

    @Test
    void gbkThatWasReadAsLatinAndSavedIsRefused() {
        String garbled = new String(REPORT.getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);
        assertThat(Decoder.decode(garbled.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufffd", "锟斤拷"})
    void textWithLostCharactersSprinkledIsRefused(String lost) {
        String text = REPORT.replace("行政", lost);
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Decoder.refusal(text.getBytes(StandardCharsets.UTF_8))).contains("lost characters");
    }

    @Test
    void oneLostCharacterInALongTextIsNoReasonToRefuseIt() {
        assertThat(Decoder.decode((REPORT + "\ufffd").getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void traditionalScriptIsText(String charset) {
        String text = "甬江區環境保護局關於二〇一六年度法治政府建設工作情況的報告，辦理行政許可一百二十件，行政處罰三十六件，罰款十二萬元，" + "執法人員參加培訓，開展專項檢查，應訴行政訴訟案件，無敗訴。";
        assertThat(Decoder.decode(text.getBytes(Charset.forName(charset)))).contains(new Decoded(text, charset));
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
