/** The shortfalls that a report admits. Positions are UTF-16 units of the cleaned text. */
package org.zhibiao.problem;
