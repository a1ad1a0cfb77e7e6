package org.zhibiao.number;

import java.math.BigDecimal;

/** Writes a number in the ways in which reports write them. */
enum WrittenNumbers {
    ARABIC {
        @Override
        String of(long n) {
            return Long.toString(n);
        }
    },
    SEPARATED {
        @Override
        String of(long n) {
            return String.format(java.util.Locale.ROOT, "%,d", n);
        }
    },
    FULL_WIDTH {
        @Override
        String of(long n) {
            return Long.toString(n)
                    .chars()
                    .map(c -> c - '0' + '０')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    },
    SPACED {
        @Override
        String of(long n) {
            return String.join(" ", Long.toString(n).split(""));
        }
    },
    IN_WAN {
        @Override
        String of(long n) {
            return BigDecimal.valueOf(n, 4).toPlainString() + "万";
        }
    },
    IN_YI {
        @Override
        String of(long n) {
            return BigDecimal.valueOf(n, 8).stripTrailingZeros().toPlainString() + "亿";
        }
    },
    CHINESE {
        @Override
        String of(long n) {
            return chinese(n, "零一二三四五六七八九", "十百千").replaceFirst("^一十", "十");
        }
    },
    FINANCIAL {
        @Override
        String of(long n) {
            return chinese(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟");
        }
    };

    abstract String of(long n);

    private static String chinese(long n, String digits, String places) {
        if (n >= 100_000_000L) {
            long rest = n % 100_000_000L;
            String gap = rest > 0 && rest < 10_000_000L ? digits.substring(0, 1) : "";
            return chinese(n / 100_000_000L, digits, places) + "亿" + gap
                    + (rest > 0 ? chinese(rest, digits, places) : "");
        }
        if (n >= 10_000L) {
            long rest = n % 10_000L;
            String gap = rest > 0 && rest < 1000L ? digits.substring(0, 1) : "";
            return section((int) (n / 10_000L), digits, places) + "万" + gap
                    + (rest > 0 ? section((int) rest, digits, places) : "");
        }
        return section((int) n, digits, places);
    }

    private static String section(int n, String digits, String places) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = n / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
            } else {
                out.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
                out.append(power > 0 ? places.substring(power - 1, power) : "");
                gap = false;
            }
        }
        return out.toString();
    }
}
