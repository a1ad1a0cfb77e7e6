package org.zhibiao.identity;

import org.zhibiao.report.Report;

/**
 * The reporting body and why it is thought to be that.
 *
 * @param confidence 0 to 1
 * @param evidence the words that name it, and where they stand
 */
public record AgencyFinding(Report.Agency agency, double confidence, String evidence) {}
