/**
 * What became of promises: a commitment of one report against the report of a later year of the same body. Plain Java over
 * the rows of the tables; the rules are in data/followup.
 */
package org.zhibiao.followup;
