package org.zhibiao.identity;

import java.util.Optional;
import org.zhibiao.table.InputReason;
import org.zhibiao.table.ReportType;

/**
 * What kind of text it is.
 *
 * @param type the kind of report; empty when it is none that is read
 * @param reason why it is not read: another yearly report or none at all; empty when there is a type
 * @param evidence the words that say so, and where they stand
 */
public record TypeFinding(Optional<ReportType> type, Optional<InputReason> reason, String evidence) {

    static TypeFinding of(ReportType type, String evidence) {
        return new TypeFinding(Optional.of(type), Optional.empty(), evidence);
    }

    static TypeFinding refused(InputReason reason, String evidence) {
        return new TypeFinding(Optional.empty(), Optional.of(reason), evidence);
    }
}
