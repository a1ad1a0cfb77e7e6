package org.zhibiao.text;

import java.util.List;

/**
 * A cleaned text, parted into what the body wrote and what the site put around it.
 *
 * @param body the report's own text with its origins
 * @param chrome cleaned lines of the page around it, in order: evidence for agency and date, never content
 */
public record Page(CleanText body, List<String> chrome) {}
