package org.zhibiao.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhibiao.text.StatedMetadata;

/** Builds clues from a raw seed in the simplest way: blanks dropped, short lines before the first prose are the page. */
final class SeedClues {
    private static final Path FOLDER = Path.of("..", "seeds", "reports");

    private SeedClues() {}

    static IdentityClues of(String number) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
            return of(file.getFileName().toString(), Files.readString(file));
        }
    }

    private static IdentityClues of(String fileName, String raw) {
        List<String> chrome = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (String line : raw.replaceAll("[ \\u3000\\t\\r]", "").lines().toList()) {
            if (isFurniture(line)) {
                chrome.add(line);
            } else if (!line.isEmpty()) {
                body.append(line).append('\n');
            }
            if (line.matches("(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\)).{2,40}")) {
                headings.add(line.replaceFirst("^(?:[一二三四五六七八九十]+、|\\([一二三四五六七八九十]+\\))", ""));
            }
        }
        return new IdentityClues(fileName, Optional.empty(), chrome, headings, body.toString(), StatedMetadata.NONE);
    }

    private static boolean isFurniture(String line) {
        return line.matches("当前位置.*|来源.*|[A-Z]+|留言咨询|纠错|\\d\\.[^。]*:\\*|相关文档|使用说明|您的姓名.*|-") || line.contains("由会员分享");
    }
}
