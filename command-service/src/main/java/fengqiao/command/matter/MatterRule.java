package fengqiao.command.matter;

import fengqiao.command.refusal.RefusalCode;

/** What the life of a matter refuses. The article of {@link #STATE} is that of the {@link Move}. */
public enum MatterRule implements RefusalCode {
    UNKNOWN("matter.unknown", 404),
    EXISTS("matter.exists", 409),
    CHANGED("matter.changed", 412),
    STATE("matter.state", 409),
    /** The unit had the matter, but another one has it now. */
    UNIT("matter.unit", 409),
    /** The matter was never this unit's: it learns nothing else about it. */
    FOREIGN_UNIT("auth.unit", 403),
    OBJECTION_LATE("objection.late", 409),
    CATEGORY_UNKNOWN("category.unknown", 422),
    PATHWAY_UNKNOWN("pathway.unknown", 422),
    REGION_UNKNOWN("region.unknown", 422),
    UNIT_UNKNOWN("unit.unknown", 422),
    WORKER_UNKNOWN("worker.unknown", 422),
    WORKER_GRID("worker.grid", 403);

    private final String code;
    private final int status;

    MatterRule(String code, int status) {
        this.code = code;
        this.status = status;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }
}
