package fengqiao.command.intake;

import fengqiao.command.dispute.handover.HandoverAnswer;
import fengqiao.command.intake.ImportAnswer.RowError;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.register.RegistrationAnswer;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.bus.BusRule;
import fengqiao.command.platform.bus.CommandGate;
import fengqiao.command.platform.bus.CommandKey;
import fengqiao.command.platform.bus.IdempotentAnswers.Prior;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.platform.database.DatabaseUnavailable;
import fengqiao.command.platform.http.RequestRule;
import fengqiao.command.platform.http.Words;
import fengqiao.command.platform.record.RecordAnswer;
import fengqiao.command.platform.time.Occurrence;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.Refused;
import fengqiao.vault.VaultUnavailable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issues the commands of a group of rows one after another, in the order of time. */
final class GroupRun implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupRun.class);
    private final CommandGate gate;
    private final Priors priors;
    private final Caller caller;
    private final Words words;
    private final Instant now;
    private final List<RowProgress> rows;

    GroupRun(
            CommandGate gate,
            Priors priors,
            Caller caller,
            Words words,
            Instant now,
            List<RowProgress> rows) {
        this.gate = gate;
        this.priors = priors;
        this.caller = caller;
        this.words = words;
        this.now = now;
        this.rows = rows;
    }

    /**
     * A command of a row.
     *
     * @param number 0 for the registration, then the steps
     */
    private record Turn(RowProgress row, int number) {
        Instant at() {
            return row.plan().at(number);
        }
    }

    @Override
    public void run() {
        List<Turn> turns = new ArrayList<>();
        for (RowProgress row : rows) {
            for (int number = 0; number <= row.plan().steps().size(); number++) {
                turns.add(new Turn(row, number));
            }
        }
        turns.sort(Comparator.comparing(Turn::at));
        for (Turn turn : turns) {
            if (turn.row().goesOn()) {
                take(turn);
            }
        }
    }

    private void take(Turn turn) {
        try {
            if (turn.number() == 0) {
                register(turn);
            } else {
                step(turn);
            }
        } catch (Refused refused) {
            turn.row().failed(RowError.of(refused.refusal(), prefix(turn), words));
        } catch (DatabaseUnavailable | VaultUnavailable e) {
            LOG.warn("PostgreSQL does not answer an import row", e);
            turn.row().failed(RowError.of(Refusal.of(BusRule.UNAVAILABLE), "", words));
        } catch (RuntimeException e) {
            LOG.error("An import row failed", e);
            turn.row().failed(RowError.of(Refusal.of(RequestRule.INTERNAL), "", words));
        }
    }

    private static String prefix(Turn turn) {
        return turn.number() == 0 ? "" : "steps[" + (turn.number() - 1) + "].";
    }

    private void register(Turn turn) {
        RowPlan plan = turn.row().plan();
        Prior prior = priors.get(plan.scope(), plan.key(0));
        RegistrationAnswer answer =
                prior == null
                        ? gate.issue(plan.command(0), issue(turn), RegistrationAnswer.class)
                        : prior.answer(plan.commandKey(0), RegistrationAnswer.class);
        turn.row().registered(answer.matterId(), answer.linkedTo() != null);
        turn.row().done(prior == null, prior == null ? answer.position() : 0);
    }

    private void step(Turn turn) {
        RowPlan plan = turn.row().plan();
        int number = turn.number();
        Prior prior = priors.get(plan.scope(), plan.key(number));
        if (prior != null) {
            known(prior, plan.commandKey(number), plan.steps().get(number - 1));
            turn.row().done(false, 0);
        } else {
            turn.row().done(true, issued(plan.steps().get(number - 1), issue(turn)));
        }
    }

    private static void known(Prior prior, CommandKey key, StepPlan step) {
        switch (step.answers()) {
            case MATTER -> prior.answer(key, MatterAnswer.class);
            case RECORD -> prior.answer(key, RecordAnswer.class);
            case HANDOVER -> prior.answer(key, HandoverAnswer.class);
        }
    }

    /** Position of its last event. */
    private long issued(StepPlan step, Issue issue) {
        return switch (step.answers()) {
            case MATTER -> gate.issue(step.command(), issue, MatterAnswer.class).position();
            case RECORD -> gate.issue(step.command(), issue, RecordAnswer.class).position();
            case HANDOVER -> gate.issue(step.command(), issue, HandoverAnswer.class).position();
        };
    }

    private Issue issue(Turn turn) {
        RowPlan plan = turn.row().plan();
        var occurrence = Occurrence.of(turn.at(), caller, now);
        return new Issue(caller, occurrence, plan.commandKey(turn.number()), null);
    }
}
