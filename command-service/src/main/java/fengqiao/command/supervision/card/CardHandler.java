package fengqiao.command.supervision.card;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.Matters;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.record.FreeText;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.record.RecordDesk;
import fengqiao.command.platform.record.RecordTexts;
import fengqiao.command.platform.record.Records;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.supervision.Watch;
import fengqiao.command.supervision.WatchState;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.supervision.CardChanged;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;

/** Cards by hand. */
@CommandSlice
final class CardHandler {
    private final Records<WatchState> watches;
    private final RecordTexts texts;
    private final Matters matters;

    CardHandler(RecordDesk desk, RecordTexts texts, Matters matters) {
        this.watches = desk.records(Watch.KIND);
        this.texts = texts;
        this.matters = matters;
    }

    @CommandHandler
    RecordAnswer handle(IssueCard command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.DISCIPLINE, Role.IMPORT);
        var reason = sealed(command.matterId(), command.reason());
        return change(
                command.matterId(),
                issue,
                (state, stage) ->
                        CardDecision.issue(state, stage, command.colour().card(), reason));
    }

    @CommandHandler
    RecordAnswer handle(UpgradeCard command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.DISCIPLINE, Role.IMPORT);
        var reason = sealed(command.matterId(), command.reason());
        return change(
                command.matterId(),
                issue,
                (state, stage) -> CardDecision.upgrade(state, command.colour().card(), reason));
    }

    @CommandHandler
    RecordAnswer handle(ReleaseCard command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.OFFICE, Role.DISCIPLINE, Role.IMPORT);
        var reason = sealed(command.matterId(), command.reason());
        return change(
                command.matterId(), issue, (state, stage) -> CardDecision.release(state, reason));
    }

    @CommandHandler
    RecordAnswer handle(SuperviseMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.LEADER, Role.IMPORT);
        var reason = sealedIfSaid(command.matterId(), command.reason());
        return change(
                command.matterId(),
                issue,
                (state, stage) -> CardDecision.supervise(state, stage, command.leader(), reason));
    }

    @CommandHandler
    RecordAnswer handle(EndSupervision command, @MetaDataValue(Issue.KEY) Issue issue) {
        issue.caller().require(Role.LEADER, Role.IMPORT);
        var reason = sealedIfSaid(command.matterId(), command.reason());
        return change(
                command.matterId(),
                issue,
                (state, stage) -> CardDecision.handBack(state, command.leader(), reason));
    }

    private CipherText sealed(MatterId matter, FreeText reason) {
        return texts.of(Watch.of(matter)).seal("reason", reason);
    }

    private @Nullable CipherText sealedIfSaid(MatterId matter, @Nullable FreeText reason) {
        return reason == null ? null : sealed(matter, reason);
    }

    private RecordAnswer change(
            MatterId matter,
            Issue issue,
            BiFunction<WatchState, MatterStage, CardChanged> decision) {
        MatterState about = matters.look(matter, issue.caller());
        if (about == null) {
            throw Refusal.of(MatterRule.UNKNOWN).asException();
        }
        var region = about.registration().region();
        UnitId unit = about.answerable();
        return watches.put(
                Watch.of(matter),
                region,
                issue,
                (state, at) -> decision.apply(known(state, matter, about, unit), about.stage()));
    }

    /** As noted, with the unit that has the matter now. */
    private static WatchState known(
            @Nullable WatchState state, MatterId id, MatterState about, @Nullable UnitId unit) {
        var region = about.registration().region();
        return state == null ? WatchState.nothing(id, region, unit) : state.with(unit);
    }
}
