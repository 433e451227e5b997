package fengqiao.kernel.directory;

import fengqiao.kernel.DomainEvent;

/**
 * Everything that can have happened to what commands look up: places, posts, bodies, catalogues.
 */
public sealed interface DirectoryEvent extends DomainEvent
        permits RegionEvent,
                UnitEvent,
                GridWorkerAssigned,
                LeaderEvent,
                MediationBodyEvent,
                MediatorListed,
                LiaisonNamed,
                IntakePointOpened,
                CatalogueEvent {
    /** Name of the entry's stream, such as {@code region.451324}. */
    String entry();
}
