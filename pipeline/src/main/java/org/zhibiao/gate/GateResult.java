package org.zhibiao.gate;

/**
 * What a gate found in one table.
 *
 * @param gate name of the check
 * @param table the table, or table and column
 * @param violations rows at fault
 * @param example one of them; empty when there are none
 */
public record GateResult(String gate, String table, long violations, String example) {

    /** Whether nothing is at fault. */
    public boolean passed() {
        return violations == 0;
    }

    static GateResult passed(String gate, String table) {
        return new GateResult(gate, table, 0, "");
    }
}
