package fengqiao.kernel.dispute;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.rule.KernelData;
import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of disputes must begin in the village, and where the others begin: effective-dated
 * data, by region. A dispute keeps the policy of the day it was registered.
 */
public final class MediationPolicy {
    private static final RuleRef NO_LIST = new RuleRef("mediation-policy", 0, "policy");
    private static final List<Rung> ANYWHERE = List.of(Rung.VILLAGE, Rung.TOWNSHIP);
    private final List<Line> lines;

    /**
     * Where disputes begin.
     *
     * @param policy what the line belongs to
     * @param kind code of a class or kind
     * @param first rungs of which one is the first
     */
    public record Line(
            RuleRef policy,
            String region,
            LocalDate from,
            @Nullable LocalDate to,
            String kind,
            List<Rung> first) {
        boolean holds(RegionCode place, String code, LocalDate day) {
            return place.value().startsWith(region)
                    && (code.equals(kind) || code.startsWith(kind + "."))
                    && !day.isBefore(from)
                    && (to == null || !day.isAfter(to));
        }
    }

    public MediationPolicy(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The demonstration policy this version ships; it is invented and no county's own. */
    public static MediationPolicy shipped() {
        return new MediationPolicy(
                KernelData.rows("mediation-policy.csv").stream()
                        .map(MediationPolicy::line)
                        .toList());
    }

    private static Line line(List<String> row) {
        return new Line(
                new RuleRef(row.get(0), Integer.parseInt(row.get(1)), row.get(7)),
                row.get(2),
                LocalDate.parse(row.get(3)),
                row.get(4).isEmpty() ? null : LocalDate.parse(row.get(4)),
                row.get(5),
                Arrays.stream(row.get(6).split(" ")).map(Rung::valueOf).toList());
    }

    /**
     * The same with what regions published, each version as a whole in place of the earlier one.
     * What a region's policy does not name goes on by the wider region's.
     *
     * @param published in order of publication
     */
    public MediationPolicy with(Collection<MediationPolicyPublished> published, LocalDate day) {
        Map<RegionCode, MediationPolicyPublished> latest = new HashMap<>();
        published.stream()
                .filter(one -> one.inForce(day))
                .forEach(one -> latest.put(one.region(), one));
        List<Line> all = new ArrayList<>(lines);
        latest.values().forEach(one -> one.lines().forEach(line -> all.add(line(one, line))));
        return new MediationPolicy(all);
    }

    private static Line line(MediationPolicyPublished policy, MediationPolicyPublished.Line line) {
        var ref =
                new RuleRef(
                        "mediation-policy-" + policy.region(), policy.version(), policy.article());
        return new Line(
                ref,
                policy.region().value(),
                policy.from(),
                policy.to(),
                line.kind(),
                line.first());
    }

    /** Where a dispute known on that day enters the ladder. */
    public LadderEntry entry(RegionCode region, String kind, LocalDate day) {
        return new LadderEntry(first(region, kind, day), ref(region, kind, day));
    }

    /** Rungs a dispute of that kind may begin with; village or township where no line names it. */
    public List<Rung> first(RegionCode region, String kind, LocalDate day) {
        return line(region, kind, day).map(Line::first).orElse(ANYWHERE);
    }

    /** The policy in force, or version 0 where none was. */
    public RuleRef ref(RegionCode region, String kind, LocalDate day) {
        return line(region, kind, day).map(Line::policy).orElse(NO_LIST);
    }

    /** The narrowest region wins, then the narrowest kind. */
    private Optional<Line> line(RegionCode region, String kind, LocalDate day) {
        return lines.stream()
                .filter(line -> line.holds(region, kind, day))
                .max(
                        Comparator.<Line>comparingInt(line -> line.region().length())
                                .thenComparingInt(line -> line.kind().length()));
    }
}
