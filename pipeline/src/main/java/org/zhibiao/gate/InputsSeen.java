package org.zhibiao.gate;

/**
 * What a run came upon, counted apart from the tables.
 *
 * @param files files listed
 * @param inputs inputs read from them: a file, or a record of a .jsonl file
 */
public record InputsSeen(long files, long inputs) {}
