package org.zhibiao.problem;

import java.util.Optional;

/**
 * A shortfall that the report admits.
 *
 * @param begin where its words begin
 * @param end exclusive end
 * @param sentence index of the sentence
 * @param cause the cause that the report states
 * @param confidence 0 to 1
 */
public record Problem(int begin, int end, int sentence, Optional<String> cause, double confidence) {}
