package fengqiao.command.matter.register;

import fengqiao.command.directory.DirectoryLookup;
import fengqiao.command.matter.MatterAnswer;
import fengqiao.command.matter.MatterRule;
import fengqiao.command.matter.MatterTexts;
import fengqiao.command.matter.Matters;
import fengqiao.command.matter.PersonMatters;
import fengqiao.command.matter.PersonMatters.Earlier;
import fengqiao.command.matter.PersonMatters.Sameness;
import fengqiao.command.matter.ReceiptBook;
import fengqiao.command.platform.access.Caller;
import fengqiao.command.platform.access.Role;
import fengqiao.command.platform.bus.CommandSlice;
import fengqiao.command.platform.bus.Issue;
import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.Repeat;
import fengqiao.kernel.matter.Repeat.Basis;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.rule.RuleBook;
import fengqiao.vault.NewMatterKey;
import fengqiao.vault.SealContext;
import fengqiao.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** Registers a report as a matter of its own, or links it to the one in hand. */
@CommandSlice
final class RegisterMatterHandler {
    private final Matters matters;
    private final MatterTexts texts;
    private final PersonMatters personMatters;
    private final DirectoryLookup directory;
    private final Vault vault;
    private final RuleBook rules;
    private final ReceiptBook receipts;

    RegisterMatterHandler(
            Matters matters,
            MatterTexts texts,
            PersonMatters personMatters,
            DirectoryLookup directory,
            Vault vault,
            ReceiptBook receipts,
            RuleBook rules) {
        this.matters = matters;
        this.texts = texts;
        this.personMatters = personMatters;
        this.directory = directory;
        this.vault = vault;
        this.receipts = receipts;
        this.rules = rules;
    }

    @CommandHandler
    RegistrationAnswer handle(RegisterMatter command, @MetaDataValue(Issue.KEY) Issue issue) {
        requireReporter(command, issue.caller());
        LocalDate day = LegalDay.of(issue.occurrence().at());
        RegisterMatterDecision.require(command, facts(command, day), day);
        var people = RecognisedParties.of(command.parties(), vault);
        texts.store(people.rows());
        var same = new Sameness(command.category(), command.region(), command.kind());
        Earlier earlier = earlier(command, people, same);
        return earlier != null && earlier.inHand()
                ? link(command, issue, people, same, earlier.matter())
                : register(command, issue, people, same, earlier);
    }

    private static void requireReporter(RegisterMatter command, Caller caller) {
        if (caller.isCitizen()) {
            RegisterMatterDecision.requireCitizens(command);
            return;
        }
        caller.require(Role.WORKER, Role.OFFICE, Role.IMPORT);
        caller.requireRegion(command.region());
        requireOwnReport(command, caller);
    }

    /** A grid worker reports for itself, in its own grids. */
    private static void requireOwnReport(RegisterMatter command, Caller caller) {
        boolean office = caller.is(Role.OFFICE) || caller.is(Role.IMPORT);
        if (!office && (caller.worker() == null || !caller.worker().equals(command.worker()))) {
            throw Refusal.of(MatterRule.WORKER_GRID, caller.subject(), command.region().value())
                    .asException();
        }
    }

    /** By the rule, unless the registrar says which; only then is another matter loaded. */
    private @Nullable Earlier earlier(
            RegisterMatter command, RecognisedParties people, Sameness same) {
        RepeatChoice choice = command.repeat();
        if (choice == null) {
            return people.known() ? personMatters.find(people.bringers(), same) : null;
        }
        return choice.matter() == null
                ? null
                : RegisterMatterDecision.confirm(command, choice, matters.look(choice.matter()));
    }

    private RegistrationFacts facts(RegisterMatter command, LocalDate day) {
        return new RegistrationFacts(
                directory.stands(command.region(), day),
                command.worker() == null ? null : directory.grids(command.worker(), day));
    }

    private RegistrationAnswer register(
            RegisterMatter command,
            Issue issue,
            RecognisedParties people,
            Sameness same,
            @Nullable Earlier earlier) {
        Instant at = issue.occurrence().at();
        NewMatterKey key = vault.newMatterKey(command.matterId());
        texts.store(key.rows());
        CipherText text = vault.seal(key.key(), command.text(), SealContext.TEXT);
        CipherText place =
                command.place() == null
                        ? null
                        : vault.seal(key.key(), command.place(), SealContext.PLACE);
        String receipt = receipts.draw(command.region(), command.matterId(), at);
        var sealed = new SealedReport(receipt, text, place, people.parties());
        Repeat repeat = repeat(command, key, earlier);
        MatterRegistered event =
                RegisterMatterDecision.register(command, sealed, repeat, at, rules);
        if (command.repeat() == null) {
            personMatters.begin(command.matterId(), people.bringers(), same, at);
        } else {
            personMatters.beginApart(command.matterId(), people.bringers(), same, at);
        }
        matters.register(event, issue, at);
        MatterId repeatOf = event.repeatOf();
        return new RegistrationAnswer(
                command.matterId().value(),
                receipt,
                null,
                repeatOf == null ? null : repeatOf.value(),
                0,
                0,
                at);
    }

    private @Nullable Repeat repeat(
            RegisterMatter command, NewMatterKey key, @Nullable Earlier earlier) {
        MatterId of = earlier == null ? null : earlier.matter();
        RepeatChoice choice = command.repeat();
        if (choice == null) {
            return of == null ? null : Repeat.byRule(of);
        }
        Basis basis = of == null ? Basis.DENIED : Basis.REGISTRAR;
        return new Repeat(of, basis, vault.seal(key.key(), choice.reason(), SealContext.REASON));
    }

    private RegistrationAnswer link(
            RegisterMatter command,
            Issue issue,
            RecognisedParties people,
            Sameness same,
            MatterId inHand) {
        CipherText text = texts.seal(inHand, command.text(), SealContext.TEXT);
        CipherText place = texts.sealIfSaid(inHand, command.place(), SealContext.PLACE);
        String receipt = receipts.draw(command.region(), inHand, issue.occurrence().at());
        var sealed = new SealedReport(receipt, text, place, people.parties());
        RepeatChoice choice = command.repeat();
        CipherText reason =
                choice == null ? null : texts.seal(inHand, choice.reason(), SealContext.REASON);
        MatterAnswer answer =
                matters.report(
                        inHand,
                        issue,
                        (state, at) -> {
                            if (!state.inHand()) {
                                throw new ConcurrencyException("no longer in hand: " + inHand);
                            }
                            return RegisterMatterDecision.link(command, sealed, reason, at);
                        });
        personMatters.join(inHand, people.bringers(), same, answer.occurredAt());
        return new RegistrationAnswer(
                inHand.value(),
                receipt,
                inHand.value(),
                null,
                0,
                answer.sequence(),
                answer.occurredAt());
    }
}
