package fengqiao.kernel.dispute;

import fengqiao.kernel.DomainEvent;

/** Everything that can have happened to a dispute. */
public sealed interface DisputeEvent extends DomainEvent
        permits DisputeRegistered,
                DisputeLinked,
                DisputeReclassified,
                MediationOpened,
                RoundHeld,
                MediationFailed,
                AgreementReached,
                PerformanceRecorded,
                ConfirmationApplied,
                ConfirmationTakenUp,
                ConfirmationDeclined,
                ConfirmationExtended,
                ConfirmationDecided,
                LitigationGuided,
                LitigationFollowed,
                DisputeEnded {}
