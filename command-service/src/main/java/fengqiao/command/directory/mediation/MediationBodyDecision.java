package fengqiao.command.directory.mediation;

import fengqiao.command.directory.DirectoryNames;
import fengqiao.command.directory.DirectoryRule;
import fengqiao.command.directory.DirectoryState;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.MediationBodyClosed;
import fengqiao.kernel.directory.MediationBodyRegistered;
import fengqiao.kernel.directory.MediatorListed;
import org.jspecify.annotations.Nullable;

/** A body lies in a region that is known; mediators belong to one that is open. */
final class MediationBodyDecision {
    private MediationBodyDecision() {}

    static void requireFree(DirectoryState state, RegisterMediationBody command) {
        if (state.standing() != null) {
            throw Refusal.of(DirectoryRule.EXISTS, command.body().value()).asException();
        }
    }

    static void requireOpen(DirectoryState state, CloseMediationBody command) {
        if (state.standing() == null) {
            throw Refusal.of(DirectoryRule.UNKNOWN, command.body().value()).asException();
        }
        state.requireInForce(command.body().value());
    }

    static MediationBodyRegistered register(RegisterMediationBody command, boolean regionKnown) {
        if (!regionKnown) {
            throw Refusal.of(DirectoryRule.REGION_UNKNOWN, command.region().value())
                    .naming(FieldFault.of("region", "unknown"))
                    .asException();
        }
        return new MediationBodyRegistered(
                command.body(), command.region(), command.kind(), command.name(), command.from());
    }

    static MediationBodyClosed close(CloseMediationBody command) {
        return new MediationBodyClosed(command.body(), command.to());
    }

    /**
     * @param region of the body; none where it is unknown or closed on the first day
     */
    static MediatorListed list(
            ListMediator command, DirectoryNames.Sealed name, @Nullable RegionCode region) {
        if (region == null) {
            throw Refusal.of(DirectoryRule.ENTRY_UNKNOWN, command.body().value())
                    .naming(FieldFault.of("body", "unknown"))
                    .asException();
        }
        return new MediatorListed(
                command.mediator(),
                command.body(),
                region,
                command.fullTime(),
                name.person(),
                name.name(),
                command.from(),
                command.to());
    }
}
