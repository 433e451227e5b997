package fengqiao.kernel.directory;

import fengqiao.kernel.BodyId;

/** What can have happened to a mediation body 调解组织. */
public sealed interface MediationBodyEvent extends DirectoryEvent
        permits MediationBodyRegistered, MediationBodyClosed {
    BodyId body();

    @Override
    default String entry() {
        return "mediation-body." + body();
    }
}
