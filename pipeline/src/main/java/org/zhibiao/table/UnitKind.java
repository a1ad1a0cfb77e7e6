package org.zhibiao.table;

import java.util.Locale;

/** What a unit measures; only figures of one kind are ever compared. */
public enum UnitKind implements Coded {
    COUNT,
    PEOPLE,
    MONEY,
    PERCENT,
    PERCENTAGE_POINT,
    DURATION,
    AREA,
    LENGTH,
    MASS,
    POWER,
    ENERGY,
    RANK,
    SCORE,
    MULTIPLE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
