package org.zhibiao.gate;

import java.util.List;

/** One check; it may look at several tables and gives a result for each. */
interface Gate {
    List<GateResult> check();
}
