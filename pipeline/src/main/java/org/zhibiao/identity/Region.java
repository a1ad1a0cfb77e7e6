package org.zhibiao.identity;

import java.util.Optional;

/**
 * One division of GB/T 2260, or a zone that is run like one, while it had this name, code and place.
 *
 * @param code its six digits; for a zone those of the division that it lies in
 * @param name its own full name, without the divisions above
 * @param parent the division above; empty for a province
 * @param signed for a zone the name with which its bodies sign; empty for a division
 */
record Region(String code, String name, Rung rung, Optional<Region> parent, Lifetime lifetime, String signed) {

    /** Of the code alone, which is quick and the same in every run. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    Region province() {
        return parent.map(Region::province).orElse(this);
    }

    /** The division of prefecture rung: itself or the one above; empty where there is none. */
    Optional<Region> city() {
        return rung == Rung.CITY ? Optional.of(this) : parent.flatMap(Region::city);
    }

    boolean isWithin(Region other) {
        return equals(other) || parent.filter(p -> p.isWithin(other)).isPresent();
    }

    boolean isZone() {
        return rung == Rung.ZONE;
    }

    /**
     * The name with which its bodies sign: provinces, prefectures, counties and county-level cities sign with their own name
     * (民勤县, 昆山市), districts of a city with the city's before it (成都市武侯区), and all below a municipality with the
     * municipality's (上海市静安区).
     */
    String signingName() {
        if (isZone()) {
            return signed;
        }
        boolean municipal = rung == Rung.COUNTY && province().name.endsWith("市");
        boolean urban = rung == Rung.COUNTY && name.endsWith("区") && !name.endsWith("特区") && !name.endsWith("林区");
        return municipal || urban
                ? parent.map(Region::name).filter(n -> n.endsWith("市")).orElse("") + name
                : name;
    }

    /** The word by which a text speaks of a division of this kind: 省, 市, 区, 县, 州, 盟, 旗, 地区 or 林区. */
    String kind() {
        if (name.endsWith("地区") || name.endsWith("林区")) {
            return name.substring(name.length() - 2);
        }
        if (rung == Rung.PROVINCE && name.endsWith("区")) {
            return "自治区";
        }
        return isZone() ? "区" : name.substring(name.length() - 1);
    }
}
