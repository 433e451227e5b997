package fengqiao.command.matter.dispute;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.RegionCode;
import fengqiao.vault.SealContext;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Takes a dispute of jurisdiction to the common superior. */
@CommandSlice
final class DisputeJurisdictionHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final DirectoryLookup directory;

    DisputeJurisdictionHandler(Matters matters, MatterTexts texts, DirectoryLookup directory) {
        this.matters = matters;
        this.texts = texts;
        this.directory = directory;
    }

    @CommandHandler
    MatterAnswer handle(DisputeJurisdiction command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.DISCIPLINE, Role.UNIT);
        var reason = texts.seal(command.matterId(), command.reason(), SealContext.REASON);
        List<@Nullable RegionCode> regions = new ArrayList<>();
        command.units().forEach(unit -> regions.add(directory.regionOf(unit)));
        return matters.step(
                command.matterId(),
                issue,
                (state, at) -> DisputeJurisdictionDecision.decide(state, command, regions, reason));
    }
}
