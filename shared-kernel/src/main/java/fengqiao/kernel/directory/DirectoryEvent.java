package fengqiao.kernel.directory;

import fengqiao.kernel.DomainEvent;

/** Everything that can have happened to places, units and grid workers. */
public sealed interface DirectoryEvent extends DomainEvent
        permits RegionRegistered, UnitRegistered, GridWorkerAssigned {}
