package org.zhibiao.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/** What may become of a text or of its bytes; the same dice give the same. */
final class Mutations {
    private static final List<String> SIGNS = List.of(
            "\u202e",
            "\u2066",
            "\u2069",
            "\u200d",
            "\u200b",
            "\u00ad",
            "\ufeff",
            "\ufe0f",
            "\0",
            "\ufffd",
            "\u0301",
            "\u2028",
            "\f",
            "\r",
            "\t",
            "\u3000",
            "\ud83d\ude00",
            "\ud842\udfb7",
            "\ud800",
            "\udc00",
            "\uffff",
            "<",
            "&#",
            "《",
            "（",
            "【",
            "“",
            "\"",
            "）",
            "、",
            "；",
            "。",
            "：",
            "——",
            "|",
            "％",
            "〇",
            "①",
            "㈠",
            "Ⅳ",
            "²",
            "½",
            "٣");
    private static final List<String> WORDS = List.of(
            "其中",
            "分别为3件、4件、5件",
            "分别",
            "同比增长5%,",
            "从34天缩短至15天",
            "共12件,其中5件、7件",
            "一、主要工作\n",
            "(一)工作情况\n",
            "1.宣传\n",
            "一是",
            "存在执法力量不足的问题,",
            "下一步,加强队伍建设,",
            "针对执法力量不足的问题,",
            "无行政复议案件、行政诉讼案件",
            "2022年3月4日",
            "1-11月",
            "甬政发〔2021〕3号",
            "宁波市司法局、",
            "<div>",
            "<table><tr><td>",
            "<!--",
            "<script>",
            "&nbsp;",
            "**",
            "| 3 | 4 |\n",
            "发布时间:2022-01-31 ",
            "首页>政务公开\n",
            "每万人",
            "百分之",
            "万亿",
            "三五",
            "不足",
            "12件");

    private static final List<BiFunction<Random, String, String>> OF_TEXT = List.of(
            Mutations::cut,
            Mutations::repeated,
            Mutations::shuffled,
            Mutations::sprinkled,
            Mutations::stuffed,
            Mutations::withManyWords,
            Mutations::withEndlessNumber,
            Mutations::withEndlessSign,
            Mutations::withoutLines,
            Mutations::withManyLines);

    private static final List<BiFunction<Random, byte[], byte[]>> OF_BYTES =
            List.of(Mutations::flipped, Mutations::cutBytes, Mutations::insertedBytes, Mutations::repeatedBytes);

    private Mutations() {}

    /** A text to which one to three things happened. */
    static String of(Random dice, String text) {
        String mutated = text;
        for (int i = dice.nextInt(3); i >= 0; i--) {
            mutated = OF_TEXT.get(dice.nextInt(OF_TEXT.size())).apply(dice, mutated);
        }
        return mutated;
    }

    /** Bytes to which one or two things happened. */
    static byte[] of(Random dice, byte[] bytes) {
        byte[] mutated = bytes;
        for (int i = dice.nextInt(2); i >= 0; i--) {
            mutated = OF_BYTES.get(dice.nextInt(OF_BYTES.size())).apply(dice, mutated);
        }
        return mutated;
    }

    private static int place(Random dice, int length) {
        return dice.nextInt(length + 1);
    }

    private static String inserted(Random dice, String text, String what) {
        int at = place(dice, text.length());
        return text.substring(0, at) + what + text.substring(at);
    }

    private static String cut(Random dice, String text) {
        int from = place(dice, text.length());
        int to = Math.min(text.length(), from + dice.nextInt(200));
        return text.substring(0, from) + text.substring(to);
    }

    private static String repeated(Random dice, String text) {
        int from = place(dice, text.length());
        int to = Math.min(text.length(), from + 1 + dice.nextInt(20));
        return text.substring(0, from) + text.substring(from, to).repeat(1 + dice.nextInt(40)) + text.substring(to);
    }

    private static String shuffled(Random dice, String text) {
        List<String> pieces = new ArrayList<>(Arrays.asList(text.split("(?<=[。；，、\n])", -1)));
        int from = place(dice, pieces.size());
        Collections.shuffle(pieces.subList(from, Math.min(pieces.size(), from + 12)), dice);
        return String.join("", pieces);
    }

    private static String sprinkled(Random dice, String text) {
        String sign = SIGNS.get(dice.nextInt(SIGNS.size()));
        int every = 1 + dice.nextInt(30);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i)).append(i % every == 0 ? sign : "");
        }
        return out.toString();
    }

    private static String stuffed(Random dice, String text) {
        String mutated = text;
        for (int i = dice.nextInt(8); i >= 0; i--) {
            List<String> from = dice.nextInt(2) == 0 ? SIGNS : WORDS;
            mutated = inserted(dice, mutated, from.get(dice.nextInt(from.size())));
        }
        return mutated;
    }

    private static String withManyWords(Random dice, String text) {
        return inserted(dice, text, WORDS.get(dice.nextInt(WORDS.size())).repeat(dice.nextInt(60)));
    }

    private static String withEndlessNumber(Random dice, String text) {
        return inserted(dice, text, (1 + dice.nextInt(9)) + "0".repeat(dice.nextInt(10_000)) + "件");
    }

    private static String withEndlessSign(Random dice, String text) {
        return inserted(dice, text, SIGNS.get(dice.nextInt(SIGNS.size())).repeat(dice.nextInt(6_000)));
    }

    private static String withoutLines(Random dice, String text) {
        return text.replace("\n", dice.nextInt(2) == 0 ? "" : " ");
    }

    private static String withManyLines(Random dice, String text) {
        int every = 1 + dice.nextInt(12);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(text.charAt(i)).append(i % every == every - 1 ? "\n" : "");
        }
        return out.toString();
    }

    private static byte[] flipped(Random dice, byte[] bytes) {
        byte[] mutated = bytes.clone();
        for (int i = dice.nextInt(6); i >= 0 && mutated.length > 0; i--) {
            mutated[dice.nextInt(mutated.length)] ^= (byte) (1 << dice.nextInt(8));
        }
        return mutated;
    }

    private static byte[] cutBytes(Random dice, byte[] bytes) {
        int from = place(dice, bytes.length);
        int to = dice.nextInt(3) == 0 ? bytes.length : Math.min(bytes.length, from + dice.nextInt(40));
        return joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
    }

    private static byte[] insertedBytes(Random dice, byte[] bytes) {
        byte[] noise = new byte[1 + dice.nextInt(12)];
        dice.nextBytes(noise);
        int at = place(dice, bytes.length);
        return joined(joined(Arrays.copyOf(bytes, at), noise), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] repeatedBytes(Random dice, byte[] bytes) {
        int from = place(dice, bytes.length);
        int to = Math.min(bytes.length, from + 1 + dice.nextInt(300));
        return joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /** The bytes of a text; of half a surrogate pair those that a careless program writes, which are no UTF-8. */
    static byte[] bytes(String text) {
        if (text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
