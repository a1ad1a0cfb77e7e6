package org.zhibiao.structure;

import org.zhibiao.table.SectionRole;

/**
 * A heading with what stands under it. Positions are UTF-16 units of the cleaned text.
 *
 * @param markBegin where its number begins
 * @param begin where its text begins
 * @param end where its text ends, exclusive
 * @param bodyEnd end of all that stands under it, exclusive
 * @param level 1 for 一、; 2 for (一); 3 for 1.; 4 for run-in markers
 * @param number the number as written; empty for a heading without one
 * @param parent index of the heading under which it stands; -1 for none
 * @param role what the section is for
 */
public record Heading(
        int markBegin, int begin, int end, int bodyEnd, int level, String number, int parent, SectionRole role) {}
