package org.zhibiao.intake;

import java.util.List;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;

/** What the libraries that read formats say of fonts and parts: lines a page. What matters of it is in the table of inputs. */
final class ParserLogs {
    private static final List<String> LIBRARIES = List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.poi");

    private ParserLogs() {}

    static void silence() {
        LIBRARIES.forEach(library -> Configurator.setLevel(library, Level.OFF));
    }
}
