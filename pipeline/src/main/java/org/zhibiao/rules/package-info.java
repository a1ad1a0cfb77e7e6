/** Reads the rule files that experts edit under {@code data/}; a broken one refuses to load, with file and reason. */
package org.zhibiao.rules;
