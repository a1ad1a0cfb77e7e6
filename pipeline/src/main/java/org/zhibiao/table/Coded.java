package org.zhibiao.table;

/** A member of a closed list that is published as a short word or sign. */
public interface Coded {
    /** The published spelling: lower-case English, or a comparison sign. */
    String code();
}
