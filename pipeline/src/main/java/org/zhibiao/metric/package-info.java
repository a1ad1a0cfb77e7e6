/**
 * From numbers to facts: which period a number covers, whether it is a level, a share or a change, of which total it is a
 * part, what it measures and which indicator it is. Positions are UTF-16 units of the cleaned text.
 */
package org.zhibiao.metric;
