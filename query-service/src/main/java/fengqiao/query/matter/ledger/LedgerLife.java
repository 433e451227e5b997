package fengqiao.query.matter.ledger;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.life.Aftercare;
import fengqiao.kernel.matter.life.Assignment;
import fengqiao.kernel.matter.life.Casework;
import fengqiao.kernel.matter.life.Handling;
import fengqiao.kernel.matter.life.MatterLife;
import fengqiao.kernel.matter.life.MatterStage;
import fengqiao.kernel.matter.life.Mediation;
import fengqiao.kernel.matter.life.Review;
import fengqiao.query.platform.mongo.Fields;
import java.time.LocalDate;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a matter stands, as fields: the ladder in fields of its own, for lists look for them; the
 * other facets as JSON, and only where something happened to them, which it seldom does.
 */
final class LedgerLife {
    private static final JsonMapper JSON = JsonMapper.shared();

    private LedgerLife() {}

    static void write(MatterLife life, BsonDocument into) {
        Assignment assigned = life.handling().assigned();
        UnitId answerable = life.answerable();
        Fields to =
                new Fields(into)
                        .text("state", life.stage().name())
                        .text("answerable", answerable == null ? null : answerable.value());
        if (assigned != null) {
            to.text("unit", assigned.unit().value())
                    .text("route", assigned.route().name())
                    .day("since", assigned.since());
        }
        to.text("work", facet(life.casework(), Casework.none()))
                .text("review", facet(life.review(), Review.none()))
                .text("after", facet(life.aftercare(), Aftercare.none()))
                .text("mediation", facet(life.mediation(), Mediation.none()));
        to.texts("facets", LedgerFacet.marking(life));
    }

    private static @Nullable String facet(Object facet, Object initial) {
        return facet.equals(initial) ? null : JSON.writeValueAsString(facet);
    }

    static MatterLife read(PetitionKind kind, Fields from) {
        MatterStage stage = MatterStage.valueOf(from.text("state"));
        return new MatterLife(
                kind,
                Handling.at(stage, assigned(from)),
                unit(from.textOrNull("answerable")),
                facet(from.textOrNull("work"), Casework.class, Casework.none()),
                facet(from.textOrNull("review"), Review.class, Review.none()),
                facet(from.textOrNull("after"), Aftercare.class, Aftercare.none()),
                facet(from.textOrNull("mediation"), Mediation.class, Mediation.none()));
    }

    private static <T> T facet(@Nullable String json, Class<T> type, T initial) {
        return json == null ? initial : JSON.readValue(json, type);
    }

    private static @Nullable Assignment assigned(Fields from) {
        UnitId unit = unit(from.textOrNull("unit"));
        return unit == null
                ? null
                : new Assignment(
                        unit,
                        StatutoryRoute.valueOf(from.text("route")),
                        LocalDate.parse(from.text("since")));
    }

    private static @Nullable UnitId unit(@Nullable String text) {
        return text == null ? null : new UnitId(text);
    }
}
