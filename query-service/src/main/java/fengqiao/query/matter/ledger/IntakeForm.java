package fengqiao.query.matter.ledger;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.Agent;
import fengqiao.kernel.matter.Assigned;
import fengqiao.kernel.matter.GuidanceFollowed;
import fengqiao.kernel.matter.MatterReportedUp;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.matter.VisitFlag;
import fengqiao.query.platform.mongo.Fields;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * How a matter came in, as fields of its stored entry. {@code levels}, {@code flags} and {@code
 * channels} are what lists look for; {@code gone} marks what goes on elsewhere.
 */
final class IntakeForm {
    private IntakeForm() {}

    static void write(LedgerIntake intake, BsonDocument into) {
        Fields to = new Fields(into);
        to.array("visits", VisitRows.write(intake.visits()))
                .texts("levels", distinct(intake.visits().stream().map(v -> name(v.visit()))))
                .texts("flags", flags(intake))
                .texts("channels", distinct(intake.visits().stream().map(v -> channel(v.visit()))))
                .texts("links", intake.links().stream().map(MatterId::value).toList())
                .text("into", value(intake.into()))
                .text("movedTo", value(intake.transferredTo()))
                .text("pathway", intake.pathway())
                .text("followed", intake.followed() == null ? null : intake.followed().name())
                .text("urgency", intake.reportedUp() == null ? null : intake.reportedUp().name());
        if (intake.gone()) {
            into.put("gone", BsonBoolean.TRUE);
        }
        particulars(intake.particulars(), to, into);
    }

    private static void particulars(Particulars said, Fields to, BsonDocument into) {
        if (said.equals(Particulars.NONE)) {
            return;
        }
        if (said.amountFen() != null) {
            to.number("amount", said.amountFen());
        }
        to.texts("tags", said.tags())
                .text("accused", said.accused() == null ? null : said.accused().value())
                .text("movedFrom", value(said.transferredFrom()));
        if (said.nameUnclear()) {
            into.put("unsigned", BsonBoolean.TRUE);
        }
        Agent agent = said.agent();
        if (agent != null) {
            to.text("agentKind", agent.kind().name()).text("agent", agent.post());
        }
        Assigned assigned = said.assigned();
        if (assigned != null) {
            to.text("assignedBy", assigned.level().name())
                    .text("assignedNumber", assigned.number())
                    .day("assignedDue", assigned.dueDay());
        }
    }

    private static java.util.List<String> distinct(Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull).distinct().map(Objects::requireNonNull).toList();
    }

    private static @Nullable String name(Visit visit) {
        RaisedLevel level = visit.level();
        return level == null ? null : level.name();
    }

    private static String channel(Visit visit) {
        return visit.channel().name();
    }

    private static java.util.List<String> flags(LedgerIntake intake) {
        return Stream.of(VisitFlag.values()).filter(intake::ever).map(Enum::name).toList();
    }

    private static @Nullable String value(@Nullable MatterId matter) {
        return matter == null ? null : matter.value();
    }

    static LedgerIntake read(BsonDocument document) {
        Fields from = new Fields(document);
        String followed = from.textOrNull("followed");
        String urgency = from.textOrNull("urgency");
        return new LedgerIntake(
                VisitRows.read(from.array("visits")),
                particulars(from, document),
                from.texts("links").stream().map(MatterId::new).toList(),
                matter(from, "into"),
                matter(from, "movedTo"),
                from.textOrNull("pathway"),
                followed == null ? null : GuidanceFollowed.Outcome.valueOf(followed),
                urgency == null ? null : MatterReportedUp.Urgency.valueOf(urgency));
    }

    private static Particulars particulars(Fields from, BsonDocument document) {
        String accused = from.textOrNull("accused");
        String agent = from.textOrNull("agent");
        return new Particulars(
                document.containsKey("amount") ? (Long) from.number("amount") : null,
                from.texts("tags"),
                agent == null ? null : new Agent(Agent.Kind.valueOf(from.text("agentKind")), agent),
                document.containsKey("unsigned") ? true : null,
                accused == null ? null : new UnitId(accused),
                assigned(from),
                matter(from, "movedFrom"));
    }

    private static @Nullable Assigned assigned(Fields from) {
        String level = from.textOrNull("assignedBy");
        String due = from.textOrNull("assignedDue");
        return level == null
                ? null
                : new Assigned(
                        RaisedLevel.valueOf(level),
                        from.textOrNull("assignedNumber"),
                        due == null ? null : LocalDate.parse(due));
    }

    private static @Nullable MatterId matter(Fields from, String field) {
        String id = from.textOrNull(field);
        return id == null ? null : new MatterId(id);
    }
}
