package org.zhibiao.evaluate;

/** Something that stands at a place of the text. */
interface Placed {

    Span span();
}
