package org.zhibiao.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "力争到2025年建成执法指挥平台, 2025",
        "2024年底前完成乡镇司法所改造, 2024",
        "用三年时间轮训一遍执法骨干, 2023",
        "“十四五”末实现公职律师全覆盖, 2025",
        "年底前出台裁量基准, 2021",
        "贯彻《法治政府建设实施纲要(2021—2025年)》, 2021",
        "落实“十四五”普法规划, 2021",
        "总结2019年以来的经验, 2021"
    })
    void aPromiseReachesToTheLastYearThatItNames(String promise, int year) {
        assertThat(Reach.standard().lastYear(promise, 0, 2020)).isEqualTo(year);
    }
}
