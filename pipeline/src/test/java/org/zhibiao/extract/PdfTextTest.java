package org.zhibiao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.zhibiao.text.RawDocument;

/** That a pdf is read in the order of reading, page by page. */
final class PdfTextTest {

    @Test
    void pagesArePartedByFormFeedsAndLinesByLineFeeds() {
        byte[] pdf = Pdf.of("甬江区林业局2021年法治政府建设情况报告\n全年检查12次，处罚", "3件。\n（一）执法").bytes();
        assertThat(text(pdf)).isEqualTo("甬江区林业局2021年法治政府建设情况报告\n全年检查12次，处罚\f3件。\n（一）执法");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        byte[] pdf = Pdf.ofColumns("一、主要工作情况\n全年检查12次。", "二、存在的问题\n执法人手不足。").bytes();
        assertThat(text(pdf)).isEqualTo("一、主要工作情况\n全年检查12次。\n二、存在的问题\n执法人手不足。");
    }

    @Test
    void aPdfThatAnybodyMayOpenIsReadThoughItIsProtectedFromChange() {
        assertThat(text(Pdf.of("甬江区林业局法治政府建设报告").protectedBy("owner", "").bytes()))
                .isEqualTo("甬江区林业局法治政府建设报告");
    }

    @Test
    void blankLinesBeforeItsSignDoNoHarm() {
        byte[] pdf = Pdf.of("甬江区林业局法治政府建设报告").bytes();
        byte[] late = new byte[pdf.length + 2];
        late[0] = '\r';
        late[1] = '\n';
        System.arraycopy(pdf, 0, late, 2, pdf.length);
        assertThat(text(late)).isEqualTo("甬江区林业局法治政府建设报告");
    }

    @Test
    void aHundredPagesAreRead() {
        String[] pages = Collections.nCopies(100, "全年开展执法检查十二次，办理案件三件。").toArray(String[]::new);
        assertThat(text(Pdf.of(pages).bytes()).chars().filter(c -> c == '\f').count())
                .isEqualTo(99);
    }

    @Test
    void theHomeOfTheUserStaysAsItIs() {
        text(Pdf.of("甬江区林业局法治政府建设报告").bytes());
        assertThat(new java.io.File(System.getProperty("user.home"), ".pdfbox.cache"))
                .doesNotExist();
    }

    private static String text(byte[] pdf) {
        Extraction extraction = TextExtractor.read(RawDocument.ofFile("a.pdf", pdf));
        assertThat(extraction).isInstanceOf(Extraction.Text.class);
        return ((Extraction.Text) extraction).decoded().text();
    }
}
