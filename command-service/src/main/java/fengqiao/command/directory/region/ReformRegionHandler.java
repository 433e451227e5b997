package fengqiao.command.directory.region;

import fengqiao.command.directory.DirectoryAnswer;
import fengqiao.command.directory.DirectoryEntries;
import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.directory.RegionEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Changes and ends regions. */
@CommandSlice
final class ReformRegionHandler {
    private final DirectoryEntries entries;
    private final DirectoryLookup directory;

    ReformRegionHandler(DirectoryEntries entries, DirectoryLookup directory) {
        this.entries = entries;
        this.directory = directory;
    }

    @CommandHandler
    DirectoryAnswer handle(RenameRegion command, @MetaDataValue(Issue.KEY) Issue issue) {
        return put(ReformRegionDecision.rename(command), null, issue);
    }

    @CommandHandler
    DirectoryAnswer handle(SplitRegion command, @MetaDataValue(Issue.KEY) Issue issue) {
        var event = ReformRegionDecision.split(command, standing(command.into(), command.from()));
        return put(event, command.from(), issue);
    }

    @CommandHandler
    DirectoryAnswer handle(MergeRegion command, @MetaDataValue(Issue.KEY) Issue issue) {
        var standing = standing(List.of(command.into()), command.from());
        return put(ReformRegionDecision.merge(command, standing), command.from(), issue);
    }

    @CommandHandler
    DirectoryAnswer handle(WithdrawRegion command, @MetaDataValue(Issue.KEY) Issue issue) {
        var standing = standing(List.of(command.heir()), command.from());
        return put(ReformRegionDecision.withdraw(command, standing), command.from(), issue);
    }

    private DirectoryAnswer put(RegionEvent event, @Nullable LocalDate ends, Issue issue) {
        issue.caller().require(Role.OFFICE, Role.IMPORT, Role.STEWARD);
        RegionCode heir = event.heir();
        return entries.put(
                event,
                event.code(),
                null,
                ends == null || heir == null
                        ? null
                        : new DirectoryEntries.Ending(ends, heir.value()),
                null,
                issue,
                state -> ReformRegionDecision.requireInForce(state, event.code()));
    }

    private Set<RegionCode> standing(List<RegionCode> places, LocalDate day) {
        return places.stream()
                .filter(place ->
                        directory.knows(place) && directory.today(place, day).equals(place))
                .collect(Collectors.toUnmodifiableSet());
    }
}
