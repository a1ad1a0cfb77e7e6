/** Numbers in running text: what masks one, how one is written, its unit and its bound. Positions are UTF-16 units of the cleaned text. */
package org.zhibiao.number;
