package org.zhibiao.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds day of publication and title. What is stated wins; a site's clock is no date. Thread-safe. */
public final class PublicationFinder {
    private static final String DATE = "(20[0-4]\\d)\\s?[-年/.]\\s?(\\d{1,2})\\s?[-月/.]\\s?(\\d{1,2})";
    private static final List<Pattern> KEYS = List.of(
            Pattern.compile("(?:发布时间|发布日期|发表时间|发布于|公开日期|公开时间|上网时间|发布)[^\\d\n]{0,4}" + DATE),
            Pattern.compile("(?:时间|日期)[^\\d\n]{0,4}" + DATE),
            Pattern.compile("(?:来源|作者|浏览|阅读|点击|字体|字号)[^\n]{0,60}?" + DATE),
            Pattern.compile(DATE + "[^\n]{0,12}(?:来源|作者|浏览|阅读|点击|字体|字号)"),
            Pattern.compile("^\\s*" + DATE + "日?(?:\\s*\\d{1,2}:\\d{2}(?::\\d{2})?)?\\s*$"));
    private static final Pattern CLOCK = Pattern.compile("今天是|现在是|星期|版权|Copyright|更新时间");

    /** What the clues say of the publication. */
    public Publication find(IdentityClues clues) {
        Optional<LocalDate> date = clues.stated().publishDate().or(() -> fromChrome(clues.chrome()));
        return new Publication(date, TitleLine.of(clues));
    }

    private static Optional<LocalDate> fromChrome(List<String> chrome) {
        for (Pattern key : KEYS) {
            for (String line : chrome) {
                Matcher m = key.matcher(line);
                if (!CLOCK.matcher(line).find() && m.find()) {
                    Optional<LocalDate> date = date(m);
                    if (date.isPresent()) {
                        return date;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher m) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
