package org.zhibiao.identity;

import org.zhibiao.table.AgencyLevel;

/** The rung of a division in GB/T 2260; zones stand beside the counties. */
enum Rung {
    PROVINCE(AgencyLevel.PROVINCE),
    CITY(AgencyLevel.CITY),
    COUNTY(AgencyLevel.DISTRICT),
    ZONE(AgencyLevel.DISTRICT);

    private final AgencyLevel level;

    Rung(AgencyLevel level) {
        this.level = level;
    }

    AgencyLevel level() {
        return level;
    }
}
