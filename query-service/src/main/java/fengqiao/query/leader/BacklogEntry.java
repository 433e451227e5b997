package fengqiao.query.leader;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.leader.BacklogStock;
import fengqiao.kernel.matter.MatterEnding;
import fengqiao.kernel.matter.ResolutionKind;
import fengqiao.query.platform.record.Columns;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the backlog 信访积案; it stays on the list once resolved.
 *
 * @param struck why nobody works it off any more; one that goes on elsewhere counts there
 */
public record BacklogEntry(
        MatterId matterId,
        RegionCode region,
        String source,
        String batch,
        BacklogStock stock,
        @Nullable LeaderId leader,
        LocalDate listedOn,
        boolean planned,
        @Nullable LocalDate due,
        @Nullable ResolutionKind resolution,
        @Nullable LocalDate resolvedOn,
        @Nullable MatterEnding struck)
        implements LeaderBody {
    private String state() {
        if (struck != null) {
            return "STRUCK";
        }
        String planning = planned ? "PLANNED" : "LISTED";
        return resolution == null ? planning : "RESOLVED";
    }

    @Override
    public List<String> allowed() {
        return resolution == null && struck == null ? List.of("plans", "resolutions") : List.of();
    }

    @Override
    public Columns columns() {
        boolean resolved = resolution != null;
        String kind = stock == BacklogStock.OLD ? "old" : "new";
        boolean open = !resolved && struck == null;
        Columns all =
                Columns.of(region, listedOn, state())
                        .due(open ? due : null)
                        .owner(leader)
                        .mark("matter", matterId)
                        .mark("source", source)
                        .mark("batch", source + "/" + batch)
                        .mark("stock", stock);
        return struck != null && struck.goesOn()
                ? all
                : all.count(kind + "Listed").countIf(resolved, kind + "Resolved");
    }

    BacklogEntry planned(LeaderId by, @Nullable LocalDate until) {
        return new BacklogEntry(
                matterId, region, source, batch, stock, by, listedOn, true, until, null, null,
                null);
    }

    BacklogEntry resolved(ResolutionKind how, LocalDate on) {
        return ended(how, on, null);
    }

    BacklogEntry struck(MatterEnding because) {
        return ended(null, null, because);
    }

    private BacklogEntry ended(
            @Nullable ResolutionKind how, @Nullable LocalDate on, @Nullable MatterEnding because) {
        return new BacklogEntry(
                matterId, region, source, batch, stock, leader, listedOn, planned, due, how, on,
                because);
    }
}
