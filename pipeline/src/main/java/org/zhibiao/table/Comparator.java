package org.zhibiao.table;

/** How a stated figure bounds the true one. 以上, 以下 and 以内 include the number (Civil Code, art. 1259). */
public enum Comparator implements Coded {
    EQUAL("="),
    MORE(">"),
    LESS("<"),
    ABOUT("~"),
    AT_LEAST(">="),
    AT_MOST("<=");

    private final String code;

    Comparator(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
