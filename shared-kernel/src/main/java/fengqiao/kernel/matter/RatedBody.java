package fengqiao.kernel.matter;

/** Whom a citizen rates: the petition office, or the unit that handled the matter. */
public enum RatedBody {
    OFFICE,
    UNIT
}
