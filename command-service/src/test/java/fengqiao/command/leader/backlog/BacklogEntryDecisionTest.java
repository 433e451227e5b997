package fengqiao.command.leader.backlog;

import static fengqiao.command.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.leader.BacklogEntryState;
import fengqiao.command.leader.LeaderRule;
import fengqiao.command.leader.backlog.BacklogEntryCommand.ListBacklog;
import fengqiao.command.leader.backlog.BacklogEntryCommand.PlanBacklog;
import fengqiao.command.leader.backlog.BacklogEntryCommand.ResolveBacklog;
import fengqiao.command.platform.record.FreeText;
import fengqiao.command.refusal.RecordRule;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.leader.BacklogStock;
import fengqiao.kernel.matter.ResolutionKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BacklogEntryDecisionTest {
    private static final CipherText SEALED = new CipherText("M/r/1", "c2VhbGVk");
    private static final LocalDate DAY = LocalDate.parse("2024-05-07");
    private static final ListBacklog LIST =
            new ListBacklog(new MatterId("m-1"), "national-2021", "1", BacklogStock.OLD, null, DAY);
    private static final RecordId ID = new RecordId("backlog.m-1");
    private static final BacklogEntryState LISTED =
            BacklogEntryState.evolve(
                    null,
                    BacklogEntryDecision.list(
                            null, fengqiao.command.matter.Given.inHand().state(), LIST, DAY));

    @Test
    void aKnownMatterIsListedOnce() {
        assertThat(LISTED.stage()).isEqualTo("LISTED");
        refused(
                LeaderRule.BACKLOG_LISTED,
                () ->
                        BacklogEntryDecision.list(
                                LISTED, fengqiao.command.matter.Given.inHand().state(), LIST, DAY));
        refused(RecordRule.MATTER_UNKNOWN, () -> BacklogEntryDecision.list(null, null, LIST, DAY));
    }

    @Test
    void itIsPlannedThenResolvedAndStaysSo() {
        var plan = new PlanBacklog(ID, new LeaderId("l-1"), new FreeText("plan"), DAY);
        var resolve =
                new ResolveBacklog(ID, ResolutionKind.SUBSTANTIVE, new FreeText("resolved"), DAY);
        BacklogEntryState planned =
                BacklogEntryState.evolve(LISTED, BacklogEntryDecision.plan(LISTED, plan, SEALED));
        BacklogEntryState resolved =
                BacklogEntryState.evolve(
                        planned, BacklogEntryDecision.resolve(planned, resolve, SEALED, DAY));
        assertThat(resolved.stage()).isEqualTo("RESOLVED");
        refused(RecordRule.STATE, () -> BacklogEntryDecision.plan(resolved, plan, SEALED));
        refused(
                RecordRule.STATE,
                () -> BacklogEntryDecision.resolve(resolved, resolve, SEALED, DAY));
    }
}
