package org.zhibiao.table;

/** A word of a sentence. */
public record Token(
        @Column("the word, cleaned") String term,
        @Column("part of speech, in the tag set of HanLP") String pos,
        @Column("begin in the raw text, in code points") int charBegin,

        @Column("end in the raw text, in code points, exclusive")
        int charEnd) {}
