package org.zhibiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.extract.Pdf;
import org.zhibiao.text.RawDocument;
import org.zhibiao.text.ReadingStopped;

/** That a reading ends when its thread is told to. */
final class StoppedReadingTest {

    @AfterEach
    void lowerTheFlag() {
        assertThat(Thread.interrupted())
                .as("the flag stays up for those who raised it")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲局2021年度法治政府建设工作报告", "<html><body><p>甲局2021年度法治政府建设工作报告</p></body></html>"})
    void aTextOrAPageIsReadNoFurther(String text) {
        Thread.currentThread().interrupt();
        isStopped(RawDocument.ofFile("a.html", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPdfIsReadNoFurther() {
        byte[] pdf = Pdf.of("甲局2021年度法治政府建设工作报告").bytes();
        Thread.currentThread().interrupt();
        isStopped(RawDocument.ofFile("a.pdf", pdf));
    }

    private static void isStopped(RawDocument document) {
        assertThatThrownBy(() -> ReportReader.standard().read(document)).isInstanceOf(ReadingStopped.class);
    }
}
