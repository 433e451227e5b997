package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.ReplyOutcome;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.query.matter.ledger.LedgerEntry.Handling;
import fengqiao.query.matter.ledger.LedgerEntry.Reports;
import fengqiao.query.matter.ledger.LedgerEntry.Resolution;
import fengqiao.query.platform.mongo.Fields;
import fengqiao.query.platform.projection.DocumentForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * A ledger entry as a stored document. Beside the entry it holds what lists look for: {@code
 * within} (codes of every region that holds it), {@code figures} (what it counts for) and {@code
 * due} (of matters in hand).
 */
final class LedgerForm implements DocumentForm<LedgerEntry> {

    @Override
    public void write(LedgerEntry entry, BsonDocument into) {
        Fields to = new Fields(into);
        registration(entry.registration(), to);
        to.number("persons", entry.reports().persons())
                .number("batches", entry.reports().batches())
                .number("linked", entry.reports().linked())
                .texts("reporters", entry.reports().reporters());
        IntakeForm.write(entry.intake(), into);
        handling(entry.handling(), to);
        LedgerLife.write(entry.handling().life(), into);
        to.instant("changed", entry.lastChangedAt())
                .number("sequence", entry.sequence())
                .number("position", entry.position());
        into.put("within", within(entry.registration().region()));
        into.put("figures", figures(entry));
        to.day("due", LedgerFigure.OVERDUE.counts(entry) ? entry.dueDay() : null);
    }

    private static void registration(Registration from, Fields to) {
        MatterId repeatOf = from.repeatOf();
        to.text("receipt", from.receiptNumber())
                .text("external", from.externalNumber())
                .text("kind", from.kind().name())
                .text("channel", from.channel().name())
                .text("region", from.region().value())
                .text("category", from.category())
                .text("by", from.reportedBy())
                .instant("seen", from.seenAt())
                .instant("at", from.registeredAt())
                .day("day", from.day())
                .text("repeatOf", repeatOf == null ? null : repeatOf.value());
    }

    private static void handling(Handling from, Fields to) {
        to.array("clocks", LedgerClocks.write(from.clocks()));
        Resolution resolution = from.resolution();
        ReplyOutcome reply = from.reply();
        to.texts("units", from.units().stream().map(UnitId::value).toList())
                .text("reply", reply == null ? null : reply.name());
        if (resolution != null) {
            to.instant("resolvedAt", resolution.at()).text("resolution", resolution.kind().name());
        }
    }

    private static BsonArray within(RegionCode region) {
        BsonArray codes = new BsonArray(4);
        for (RegionLevel level : RegionLevel.values()) {
            if (level.compareTo(region.level()) <= 0) {
                codes.add(new BsonString(region.at(level).value()));
            }
        }
        return codes;
    }

    private static BsonArray figures(LedgerEntry entry) {
        BsonArray figures = new BsonArray(4);
        for (LedgerFigure figure : LedgerFigure.values()) {
            if (figure != LedgerFigure.REGISTERED && figure.counts(entry)) {
                figures.add(new BsonString(figure.key()));
            }
        }
        return figures;
    }

    @Override
    public LedgerEntry read(BsonDocument document) {
        Fields from = new Fields(document);
        return new LedgerEntry(
                registration(document.getString("_id").getValue(), from),
                new Reports(
                        (int) from.number("persons"),
                        (int) from.number("batches"),
                        (int) from.number("linked"),
                        from.texts("reporters")),
                IntakeForm.read(document),
                handling(from),
                from.instant("changed"),
                from.number("sequence"),
                from.number("position"));
    }

    private static Registration registration(String id, Fields from) {
        String repeatOf = from.textOrNull("repeatOf");
        return new Registration(
                new MatterId(id),
                from.text("receipt"),
                from.textOrNull("external"),
                PetitionKind.valueOf(from.text("kind")),
                Channel.valueOf(from.text("channel")),
                new RegionCode(from.text("region")),
                from.text("category"),
                from.text("by"),
                from.instant("seen"),
                from.instant("at"),
                LocalDate.parse(from.text("day")),
                repeatOf == null ? null : new MatterId(repeatOf));
    }

    private static Handling handling(Fields from) {
        String resolution = from.textOrNull("resolution");
        String reply = from.textOrNull("reply");
        List<UnitId> units = new ArrayList<>();
        from.texts("units").forEach(unit -> units.add(new UnitId(unit)));
        return new Handling(
                LedgerLife.read(PetitionKind.valueOf(from.text("kind")), from),
                List.copyOf(units),
                LedgerClocks.read(from.array("clocks")),
                resolution == null
                        ? null
                        : new Resolution(
                                from.instant("resolvedAt"), ResolutionKind.valueOf(resolution)),
                reply == null ? null : ReplyOutcome.valueOf(reply));
    }
}
