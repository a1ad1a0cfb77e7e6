package org.zhibiao.identity;

/**
 * A kind of body, without its region.
 *
 * @param official its official name without the region; the whole name for a national body
 * @param functionCode code of its field, empty when the closed list has none
 * @param systemPrefix what stands before the region in its name, mostly empty
 */
record Body(String official, String functionCode, String systemPrefix, boolean national) {
    static final String STATE = "中华人民共和国";

    boolean isGovernment() {
        return functionCode.equals("government");
    }

    boolean isTown() {
        return functionCode.equals("town") || functionCode.equals("subdistrict");
    }

    boolean isStreet() {
        return functionCode.equals("subdistrict");
    }

    boolean isZone() {
        return functionCode.equals("development_zone");
    }

    boolean isCustoms() {
        return official.equals("海关");
    }

    /** Whether the name of a place below the divisions belongs to its name. */
    boolean isPlaced() {
        return isTown() || isZone() || isCustoms();
    }

    /** The last word of its name, by which it speaks of itself: 我局, 我委. */
    String selfWord() {
        for (String word : new String[] {"局", "厅", "委", "办", "部", "中心", "队", "街道", "镇", "乡", "署", "院", "处"}) {
            String end = switch (word) {
                case "委" -> "委员会";
                case "办" -> "办公室";
                case "街道" -> "街道办事处";
                case "镇", "乡" -> word + "人民政府";
                default -> word;
            };
            if (official.endsWith(end)) {
                return isZone() ? "区" : word;
            }
        }
        return official.endsWith("海关") ? "关" : "";
    }

    /** The field in Chinese, as its name has it: 经济和信息化 of 经济和信息化委员会. */
    String field() {
        if (isGovernment()) {
            return "政府";
        }
        String plain = national && official.startsWith(STATE) ? official.substring(STATE.length()) : official;
        String name = national && plain.startsWith("国家") && plain.length() > 4 ? plain.substring(2) : plain;
        for (String end : new String[] {"委员会办公室", "委员会", "办公室", "办公厅", "总局", "局", "厅", "总署", "署", "部"}) {
            if (name.endsWith(end) && name.length() > end.length() + 1) {
                return name.substring(0, name.length() - end.length());
            }
        }
        return name;
    }
}
