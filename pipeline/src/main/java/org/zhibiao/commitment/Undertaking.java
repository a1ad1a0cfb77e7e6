package org.zhibiao.commitment;

import java.util.Optional;

/**
 * What shall be done.
 *
 * @param action the governing verb
 * @param object to what, or of what
 */
record Undertaking(Optional<String> action, Optional<String> object) {
    static final Undertaking NONE = new Undertaking(Optional.empty(), Optional.empty());
}
