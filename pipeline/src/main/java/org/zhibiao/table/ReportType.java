package org.zhibiao.table;

import java.util.Locale;

/** The kinds of yearly report that are read. */
public enum ReportType implements Coded {
    /** 法治政府建设, formerly 依法行政. */
    LAW_BASED_GOVERNMENT,
    /** 政府工作报告; its report year is the year that it reviews. */
    GOVERNMENT_WORK;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
