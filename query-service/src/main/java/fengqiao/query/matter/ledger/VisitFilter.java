package fengqiao.query.matter.ledger;

import static com.mongodb.client.model.Filters.eq;

import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.RaisedLevel;
import fengqiao.kernel.matter.VisitFlag;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which ways of coming in a list of matters is to hold: those with any visit of the kind.
 *
 * @param guidance FOLLOWED or OPEN: whether a guided matter was asked after
 */
record VisitFilter(
        @Nullable PetitionKind kind,
        @Nullable Channel channel,
        @Nullable RaisedLevel level,
        @Nullable VisitFlag flag,
        @Nullable String tag,
        @Nullable Guidance guidance) {
    static final VisitFilter ALL = new VisitFilter(null, null, null, null, null, null);

    /** What was done about a guidance. */
    enum Guidance {
        FOLLOWED,
        OPEN
    }

    void add(List<Bson> all) {
        if (kind != null) {
            all.add(eq("kind", kind.name()));
        }
        if (channel != null) {
            all.add(eq("channels", channel.name()));
        }
        if (level != null) {
            all.add(eq("levels", level.name()));
        }
        if (flag != null) {
            all.add(eq("flags", flag.name()));
        }
        if (tag != null) {
            all.add(eq("tags", tag));
        }
        if (guidance != null) {
            all.add(com.mongodb.client.model.Filters.exists("pathway", true));
            all.add(
                    com.mongodb.client.model.Filters.exists(
                            "followed", guidance == Guidance.FOLLOWED));
        }
    }
}
