package fengqiao.command.matter.register;

import fengqiao.command.matter.IntakeRule;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterState;
import fengqiao.command.matter.PersonMatters.Earlier;
import fengqiao.command.matter.Registration;
import fengqiao.command.matter.SuperiorClock;
import fengqiao.command.refusal.FieldFault;
import fengqiao.command.refusal.Refusal;
import fengqiao.command.refusal.RefusalCode;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.matter.Assigned;
import fengqiao.kernel.matter.Category;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.Repeat;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.kernel.rule.RuleRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Art. 18, 19: every matter is registered, and one that is still in hand is not doubled. */
final class RegisterMatterDecision {
    private static final int MATTERS_TAKE_LEVEL = 3;

    private RegisterMatterDecision() {}

    /**
     * @param day legal day of registration
     * @throws fengqiao.command.refusal.Refused where place, category, reporter, visit or
     *     particulars do not fit
     */
    static void require(RegisterMatter command, RegistrationFacts facts, LocalDate day) {
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
        VisitDecision.require(command.visit(), command.region(), day);
        VisitDecision.require(command.particulars(), command.kind(), command.petitioners());
    }

    /**
     * What a citizen without an account may bring: a petition, online or by a QR code, and where an
     * answer is owed with name and phone or identity number (Art. 19). Suggestions and accusations
     * may be unsigned.
     */
    static void requireCitizens(RegisterMatter command) {
        boolean way =
                command.visit().channel() == Channel.ONLINE
                        || command.visit().channel() == Channel.QR_CODE;
        if (!way || command.kind() == PetitionKind.INCIDENT || command.worker() != null) {
            throw Refusal.of(IntakeRule.NOT_A_CITIZENS).asException();
        }
        if (command.kind() == PetitionKind.APPEAL && command.particulars().nameUnclear()) {
            throw Refusal.of(IntakeRule.UNSIGNED)
                    .citing(new RuleRef("regulations-2022", 1, "19"))
                    .naming(FieldFault.of("name", "signed"))
                    .asException();
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

    private static RuntimeException unknown(RefusalCode rule, String field, String value) {
        return Refusal.of(rule, value).naming(FieldFault.of(field, "unknown")).asException();
    }

    /**
     * The earlier matter a registrar names must be one of the same county and kind.
     *
     * @param named none where nobody knows such a matter
     * @throws fengqiao.command.refusal.Refused where it is not, where a report is to be added to a
     *     matter no longer in hand, or one in hand is to be repeated instead (Art. 19)
     */
    static Earlier confirm(
            RegisterMatter command, RepeatChoice choice, @Nullable MatterState named) {
        boolean link = choice.finding() == RepeatChoice.Finding.LINK_TO;
        String field = link ? "linkTo" : "repeatOf";
        if (named == null || !named.registration().sameBook(command.kind(), command.region())) {
            throw unknown(IntakeRule.EARLIER_UNKNOWN, field, String.valueOf(choice.matter()));
        }
        if (link != named.inHand()) {
            throw Refusal.of(link ? IntakeRule.LINK_CLOSED : IntakeRule.REPEAT_IN_HAND)
                    .citing(new RuleRef("regulations-2022", 1, "19"))
                    .in(named.stage().name(), named.life().allowed())
                    .naming(FieldFault.of(field, link ? "not-in-hand" : "in-hand"))
                    .asException();
        }
        return new Earlier(named.registration().matterId(), link);
    }

    /**
     * @param repeat what is held of earlier matters
     */
    static MatterRegistered register(
            RegisterMatter command,
            SealedReport sealed,
            @Nullable Repeat repeat,
            Instant at,
            RuleBook rules) {
        return new MatterRegistered(
                command.matterId(),
                sealed.receiptNumber(),
                command.externalNumber(),
                command.kind(),
                command.visit(),
                command.region(),
                command.category(),
                sealed.text(),
                sealed.place(),
                sealed.parties(),
                command.reportedBy(),
                command.seenAt() == null ? at : command.seenAt(),
                repeat,
                command.particulars(),
                clocks(command, LegalDay.of(at), rules));
    }

    private static List<Clock> clocks(RegisterMatter command, LocalDate day, RuleBook rules) {
        var population = Registration.populationOf(command.kind());
        List<Clock> routing = rules.start(ClockKind.ROUTE, population, command.region(), day);
        Assigned assigned = command.particulars().assigned();
        if (assigned == null) {
            return routing;
        }
        List<Clock> all = new ArrayList<>(routing);
        all.addAll(SuperiorClock.of(assigned, day));
        return List.copyOf(all);
    }

    /**
     * @param reason the registrar's, where it was not the rule that linked it
     */
    static ReportLinked link(
            RegisterMatter command, SealedReport sealed, @Nullable CipherText reason, Instant at) {
        return new ReportLinked(
                sealed.receiptNumber(),
                command.externalNumber(),
                command.visit(),
                command.region(),
                sealed.text(),
                sealed.place(),
                sealed.parties(),
                command.particulars().agent(),
                command.reportedBy(),
                command.seenAt() == null ? at : command.seenAt(),
                reason);
    }
}
