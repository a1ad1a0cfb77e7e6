/** Checks on our own output, which a snapshot must pass before it is published. */
package org.zhibiao.gate;
