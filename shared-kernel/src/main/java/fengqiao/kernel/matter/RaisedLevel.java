package fengqiao.kernel.matter;

import fengqiao.kernel.RegionLevel;

/** Before which level a matter was raised, from the lowest to the highest (DOMAIN §2). */
public enum RaisedLevel {
    VILLAGE,
    TOWNSHIP,
    COUNTY,
    CITY,
    PROVINCE,
    NATIONAL;

    /** The level of an intake point; a hamlet's grid belongs to its village. */
    public static RaisedLevel of(RegionLevel point) {
        return switch (point) {
            case GRID, VILLAGE -> VILLAGE;
            case TOWNSHIP -> TOWNSHIP;
            case COUNTY -> COUNTY;
        };
    }
}
