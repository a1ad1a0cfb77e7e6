package org.zhibiao.sample;

/**
 * A shortfall that an invented report admits.
 *
 * @param begin of the words that name it in the raw text, in code points
 * @param end exclusive
 */
public record SampleProblem(int begin, int end) {}
