package fengqiao.command.directory;

import fengqiao.command.refusal.Refusal;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.directory.DirectoryEvent;
import fengqiao.kernel.directory.GridWorkerAssigned;
import fengqiao.kernel.directory.IntakePointOpened;
import fengqiao.kernel.directory.LeaderAppointed;
import fengqiao.kernel.directory.LeaderLeft;
import fengqiao.kernel.directory.LeaderLinked;
import fengqiao.kernel.directory.LiaisonNamed;
import fengqiao.kernel.directory.MediationBodyClosed;
import fengqiao.kernel.directory.MediationBodyRegistered;
import fengqiao.kernel.directory.MediatorListed;
import fengqiao.kernel.directory.NamesSomebody;
import fengqiao.kernel.directory.PathwaysPublished;
import fengqiao.kernel.directory.RegionMerged;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.directory.RegionRenamed;
import fengqiao.kernel.directory.RegionSplit;
import fengqiao.kernel.directory.RegionWithdrawn;
import fengqiao.kernel.directory.TaxonomyPublished;
import fengqiao.kernel.directory.TemplatesPublished;
import fengqiao.kernel.directory.UnitRegistered;
import fengqiao.kernel.directory.UnitRenamed;
import fengqiao.kernel.directory.UnitSucceeded;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decisions need to know of an entry.
 *
 * @param region of the entry of a region
 * @param unit of the entry of a unit
 * @param assigned the latest assignment of a worker
 * @param standing of every entry that was ever renamed, ended, or is none of the three; the streams
 *     of older versions lack it
 */
public record DirectoryState(
        @Nullable RegionRegistered region,
        @Nullable UnitRegistered unit,
        @Nullable GridWorkerAssigned assigned,
        @Nullable Standing standing) {
    public static final DirectoryState NOTHING = new DirectoryState(null, null, null, null);

    /**
     * @param said the last event of each type in plain words, names of people apart
     * @param endedFrom first day on which the entry is no more
     * @param heir what stands for it from then on
     * @param person whose name the entry bears
     * @param name the name, sealed
     */
    public record Standing(
            Map<String, String> said,
            @Nullable LocalDate endedFrom,
            @Nullable String heir,
            @Nullable PersonId person,
            @Nullable CipherText name) {
        private static final Standing NEW = new Standing(Map.of(), null, null, null, null);

        private Standing saying(DirectoryEvent event) {
            Map<String, String> all = new HashMap<>(said);
            all.put(event.getClass().getSimpleName(), plain(event));
            if (event instanceof NamesSomebody names) {
                return new Standing(Map.copyOf(all), endedFrom, heir, names.person(), names.name());
            }
            return new Standing(Map.copyOf(all), endedFrom, heir, person, name);
        }

        private Standing ended(@Nullable LocalDate from, @Nullable String by) {
            return new Standing(said, from, by, person, name);
        }
    }

    public DirectoryState evolve(DirectoryEvent event) {
        Standing next = (standing == null ? Standing.NEW : standing).saying(event);
        return switch (event) {
            case RegionRegistered e -> new DirectoryState(e, null, null, standing);
            case RegionRenamed e -> with(next);
            case RegionSplit e -> with(next.ended(e.from(), e.heir().value()));
            case RegionMerged e -> with(next.ended(e.from(), e.heir().value()));
            case RegionWithdrawn e -> with(next.ended(e.from(), e.heir().value()));
            case UnitRegistered e -> new DirectoryState(null, e, null, standing);
            case UnitRenamed e -> with(next);
            case UnitSucceeded e -> with(next.ended(e.from(), e.successor().value()));
            case GridWorkerAssigned e -> new DirectoryState(null, null, e, standing);
            case LeaderAppointed e -> with(next.ended(null, null));
            case LeaderLinked e -> with(next);
            case LeaderLeft e -> with(next.ended(e.to().plusDays(1), null));
            case MediationBodyRegistered e -> with(next.ended(null, null));
            case MediationBodyClosed e -> with(next.ended(e.to().plusDays(1), null));
            case MediatorListed e -> with(next);
            case LiaisonNamed e -> with(next);
            case IntakePointOpened e -> with(next);
            case TaxonomyPublished e -> with(next);
            case PathwaysPublished e -> with(next);
            case TemplatesPublished e -> with(next);
        };
    }

    private DirectoryState with(Standing next) {
        return new DirectoryState(region, unit, assigned, next);
    }

    /** The streams of entries of different kinds never meet. */
    public static String stream(DirectoryEvent event) {
        return event.entry();
    }

    /** Whether the event would change nothing, but for the name of a person. */
    public boolean saysAlready(DirectoryEvent event) {
        return event.equals(region)
                || event.equals(unit)
                || event.equals(assigned)
                || standing != null
                        && plain(event).equals(standing.said.get(event.getClass().getSimpleName()));
    }

    /** What the event says, without whom it names. */
    private static String plain(DirectoryEvent event) {
        return switch (event) {
            case LeaderAppointed e -> e.region() + "|" + e.post() + "|" + e.from();
            case MediatorListed e -> e.body() + "|" + e.fullTime() + "|" + e.from() + "|" + e.to();
            case LiaisonNamed e -> e.from() + "|" + e.to();
            default -> event.toString();
        };
    }

    public @Nullable LocalDate endedFrom() {
        return standing == null ? null : standing.endedFrom;
    }

    /**
     * @throws fengqiao.command.refusal.Refused where the entry has ended, naming what stands for it
     */
    public void requireInForce(String entry) {
        if (standing != null && standing.endedFrom != null) {
            String heir = standing.heir == null ? "-" : standing.heir;
            throw Refusal.of(DirectoryRule.ENDED, entry, heir).in("ENDED", List.of()).asException();
        }
    }
}
