/** What stands where in a report: headings with their roles, and sentences. Positions are UTF-16 units of the cleaned text. */
package org.zhibiao.structure;
