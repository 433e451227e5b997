package fengqiao.command.matter.register;

import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.Registration;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Art. 18, 19: every matter is registered, and one that is still in hand is not doubled. */
final class RegisterMatterDecision {
    private static final int MATTERS_TAKE_LEVEL = 3;

    private RegisterMatterDecision() {}

    /**
     * @throws fengqiao.command.refusal.Refused where place, category or reporter do not fit
     */
    static void require(RegisterMatter command, RegistrationFacts facts) {
        Category category = Category.shipped().get(command.category());
        if (category == null || category.level() != MATTERS_TAKE_LEVEL) {
            throw unknown(MatterRule.CATEGORY_UNKNOWN, "category", command.category());
        }
        if (!facts.regionKnown()) {
            throw unknown(MatterRule.REGION_UNKNOWN, "region", command.region().value());
        }
        if (command.worker() != null) {
            requireGrid(command, facts.workerGrids());
        }
    }

    private static void requireGrid(RegisterMatter command, @Nullable Set<RegionCode> grids) {
        String worker = Objects.toString(command.worker());
        if (grids == null) {
            throw unknown(MatterRule.WORKER_UNKNOWN, "worker", worker);
        }
        boolean own = grids.stream().anyMatch(grid -> grid.within(command.region()));
        if (!own) {
            throw Refusal.of(MatterRule.WORKER_GRID, worker, command.region().value())
                    .naming(FieldFault.of("region", "worker-grid"))
                    .asException();
        }
    }

    private static RuntimeException unknown(MatterRule rule, String field, String value) {
        return Refusal.of(rule, value).naming(FieldFault.of(field, "unknown")).asException();
    }

    /**
     * @param repeatOf an earlier matter of the same person, category and village
     */
    static MatterRegistered register(
            RegisterMatter command,
            SealedReport sealed,
            @Nullable MatterId repeatOf,
            Instant at,
            RuleBook rules) {
        var population = Registration.populationOf(command.kind());
        return new MatterRegistered(
                command.matterId(),
                sealed.receiptNumber(),
                command.externalNumber(),
                command.kind(),
                command.channel(),
                command.region(),
                command.category(),
                sealed.text(),
                sealed.place(),
                sealed.parties(),
                command.persons(),
                command.reportedBy(),
                command.seenAt() == null ? at : command.seenAt(),
                repeatOf,
                rules.start(ClockKind.ROUTE, population, command.region(), LegalDay.of(at)));
    }

    static ReportLinked link(RegisterMatter command, SealedReport sealed, Instant at) {
        return new ReportLinked(
                sealed.receiptNumber(),
                command.externalNumber(),
                command.channel(),
                command.region(),
                sealed.text(),
                sealed.parties(),
                command.persons(),
                command.reportedBy(),
                command.seenAt() == null ? at : command.seenAt());
    }
}
