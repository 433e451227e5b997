package fengqiao.kernel;

/** County 县, township 乡镇/街道, village 村/社区, grid 网格: from the widest to the narrowest. */
public enum RegionLevel {
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12),
    GRID(15);

    private final int digits;

    RegionLevel(int digits) {
        this.digits = digits;
    }

    static RegionLevel ofDigits(int digits) {
        for (RegionLevel level : values()) {
            if (level.digits == digits) {
                return level;
            }
        }
        throw new MalformedValue("region", "6, 9, 12 or 15 digits");
    }

    /** Length of a code of this level. */
    public int digits() {
        return digits;
    }
}
