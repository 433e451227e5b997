package fengqiao.kernel.directory;

import fengqiao.kernel.UnitId;

/** What can have happened to a unit 责任单位. */
public sealed interface UnitEvent extends DirectoryEvent
        permits UnitRegistered, UnitRenamed, UnitSucceeded {
    UnitId unit();

    @Override
    default String entry() {
        return "unit." + unit();
    }
}
