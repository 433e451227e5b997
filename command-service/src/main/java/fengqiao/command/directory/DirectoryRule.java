package fengqiao.command.directory;

import fengqiao.command.refusal.RefusalCode;

/** What the directory refuses. */
public enum DirectoryRule implements RefusalCode {
    EXISTS("directory.exists", 409),
    ENDED("directory.ended", 409),
    UNKNOWN("directory.unknown", 404),
    REGION_UNKNOWN("region.unknown", 422),
    UNIT_UNKNOWN("unit.unknown", 422),
    ENTRY_UNKNOWN("directory.entry-unknown", 422),
    COUNTY("directory.county", 422),
    LEVEL("directory.level", 422),
    CATALOGUE("directory.catalogue", 422);

    private final String code;
    private final int status;

    DirectoryRule(String code, int status) {
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
