package org.zhibiao.rules;

/** A rule file is missing or broken; nothing can be read until it is mended. */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the file and the fault.
     *
     * @param file path below {@code data/}
     * @param reason what is wrong and where
     */
    public RuleException(String file, String reason) {
        super("Rule file data/" + file + ": " + reason);
    }
}
