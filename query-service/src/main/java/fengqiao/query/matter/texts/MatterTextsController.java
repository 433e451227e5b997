package fengqiao.query.matter.texts;

import fengqiao.eventstore.reader.LogReader;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Review;
import fengqiao.query.matter.ledger.Ledger;
import fengqiao.query.matter.ledger.LedgerEntry;
import fengqiao.query.matter.ledger.Room;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.record.Redactions;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.platform.wire.EventDecoder;
import fengqiao.vault.Disclosed;
import fengqiao.vault.DisclosureRequest;
import fengqiao.vault.Vault;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Opens what is sealed in a matter. The disclosure is on record before anything is answered. An
 * accusation is opened to discipline and the unit it was sent to: the accused one must never see it
 * (Art. 30).
 */
@RestController
@Tag(name = "matters")
final class MatterTextsController {
    private static final Pattern PURPOSE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Ledger ledger;
    private final LogReader log;
    private final Vault vault;
    private final ReadSide reads;
    private final Clock clock;

    MatterTextsController(
            Ledger ledger,
            @Qualifier("queryLogReader") LogReader log,
            @Qualifier("queryVault") Vault vault,
            ReadSide reads,
            @Qualifier("queryClock") Clock clock) {
        this.ledger = ledger;
        this.log = log;
        this.vault = vault;
        this.reads = reads;
        this.clock = clock;
    }

    @Operation(summary = "Texts and persons of a matter in the clear; who asked is recorded first")
    @GetMapping("/api/matters/{id}/texts")
    MatterTexts texts(
            @PathVariable String id,
            @Parameter(description = "code of the reason, kept with the record for ever")
                    @RequestParam
                    String purpose,
            @RequestParam(required = false) @Nullable Long minPosition) {
        Caller caller =
                Callers.current(
                        Role.OFFICE,
                        Role.UNIT,
                        Role.WORKER,
                        Role.DISCIPLINE,
                        Role.REVIEWER,
                        Role.ASSESSOR);
        if (!PURPOSE.matcher(purpose).matches()) {
            throw Refused.field("purpose", "purpose");
        }
        reads.await(caller.region(), minPosition);
        LedgerEntry entry = ledger.entry(id, caller);
        if (entry == null) {
            throw Refused.of("matter.unknown");
        }
        boolean handler = handles(caller, entry);
        SealedTexts texts = collect(id, reports(caller, entry, handler), handler);
        Disclosed disclosed =
                vault.disclose(
                        new DisclosureRequest(
                                caller.subject(),
                                purpose,
                                clock.instant(),
                                entry.id(),
                                texts.persons()),
                        texts.sealed());
        return texts.opened(disclosed);
    }

    /**
     * The office of the region, or discipline for an accusation, the unit that is to answer now,
     * and who reviews; the accused unit finds no entry at all.
     */
    private static boolean handles(Caller caller, LedgerEntry entry) {
        Role desk = entry.room() == Room.ACCUSATIONS ? Role.DISCIPLINE : Role.OFFICE;
        if (caller.is(desk) && caller.covers(entry.registration().region())) {
            return true;
        }
        if (reviews(caller, entry)) {
            return true;
        }
        return caller.is(Role.UNIT)
                && (isUnit(entry.handling().unit(), caller)
                        || isUnit(entry.handling().answerable(), caller));
    }

    /** The organ that reviews now, and whoever judges the quality of a closed matter. */
    private static boolean reviews(Caller caller, LedgerEntry entry) {
        if (entry.registration().kind() == PetitionKind.ACCUSATION
                || !caller.covers(entry.registration().region())) {
            return false;
        }
        MatterLife life = entry.handling().life();
        return caller.is(Role.REVIEWER)
                        && life.review() instanceof Review.Applied applied
                        && (applied.organ() == null || isUnit(applied.organ(), caller))
                || caller.is(Role.ASSESSOR) && life.stage() == MatterStage.CLOSED;
    }

    private static boolean isUnit(@Nullable UnitId unit, Caller caller) {
        return unit != null && unit.value().equals(caller.unit());
    }

    /** Handlers open every report, a worker the own ones. */
    private static Predicate<String> reports(Caller caller, LedgerEntry entry, boolean handler) {
        if (handler) {
            return by -> true;
        }
        boolean reported =
                caller.is(Role.WORKER)
                        && entry.room() != Room.ACCUSATIONS
                        && caller.worker() != null
                        && entry.reports().reporters().contains(caller.worker());
        if (!reported) {
            throw Refused.of("auth.role");
        }
        return by -> by.equals(caller.worker());
    }

    private SealedTexts collect(String id, Predicate<String> reports, boolean handling) {
        SealedTexts texts = new SealedTexts();
        List<Recorded<?>> events = events(id);
        events.forEach(event -> texts.add(event, reports, handling));
        texts.replace(Redactions.of(events, events(Redactions.stream(id))));
        return texts;
    }

    private List<Recorded<?>> events(String stream) {
        List<Recorded<?>> events = new ArrayList<>();
        for (var row : log.stream(stream, 0)) {
            Recorded<?> event = EventDecoder.decode(row).event();
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }
}
