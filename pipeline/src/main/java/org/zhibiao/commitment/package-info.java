/** What a body promises for the time after the report year. Positions are UTF-16 units of the cleaned text. */
package org.zhibiao.commitment;
