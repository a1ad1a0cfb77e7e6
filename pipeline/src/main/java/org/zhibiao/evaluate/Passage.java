package org.zhibiao.evaluate;

import java.util.Optional;
import java.util.Set;

/**
 * A commitment, a problem or a heading, annotated or predicted.
 *
 * @param level of a heading
 * @param role of a heading's section
 * @param standing {@link Standing#CORE} for a prediction
 * @param open the attributes that two annotators read differently
 */
record Passage(Span span, Optional<Integer> level, Optional<String> role, Standing standing, Set<String> open)
        implements Placed {}
