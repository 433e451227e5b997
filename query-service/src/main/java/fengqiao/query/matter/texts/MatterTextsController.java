package fengqiao.query.matter.texts;

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
import fengqiao.query.platform.record.Openings;
import fengqiao.query.platform.web.ReadSide;
import fengqiao.query.platform.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
    private final Ledger ledger;
    private final ReadSide reads;
    private final Openings openings;

    MatterTextsController(Ledger ledger, ReadSide reads, Openings openings) {
        this.ledger = ledger;
        this.reads = reads;
        this.openings = openings;
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
        Openings.requirePurpose(purpose);
        reads.await(caller.region(), minPosition);
        LedgerEntry entry = ledger.entry(id, caller);
        if (entry == null) {
            throw Refused.of("matter.unknown");
        }
        boolean handler = handles(caller, entry);
        SealedTexts texts = collect(id, reports(caller, entry, handler), handler);
        return texts.opened(
                openings.open(caller, purpose, entry.id(), texts.persons(), texts.sealed()));
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
        Openings.Written written = openings.written(id);
        written.events().forEach(event -> texts.add(event, reports, handling));
        texts.replace(written.newer());
        return texts;
    }
}
