package fengqiao.query.directory;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place, a unit, a post, a body or a catalogue. */
public sealed interface DirectoryEntry {

    /**
     * A name, in use from a day on.
     *
     * @param from none for the first name of what has no first day
     */
    record Named(String name, @Nullable LocalDate from) {
        /** The name before, with the first day on which it was no more. */
        private static List<Named> and(List<Named> earlier, String name, LocalDate until) {
            List<Named> all = new ArrayList<>(earlier);
            all.add(new Named(name, until));
            return List.copyOf(all);
        }
    }

    /**
     * How a region or unit ended. With it the map of any day can be drawn: whatever a region came
     * from or became is reached through these.
     *
     * @param how SPLIT, MERGED, WITHDRAWN or SUCCEEDED
     * @param from first day on which it is no more
     * @param heir what stands for it
     * @param into all that came of it
     */
    record Ending(String how, LocalDate from, String heir, List<String> into) {
        private static boolean isAfter(LocalDate day, @Nullable Ending ending) {
            return ending == null || ending.from().isAfter(day);
        }
    }

    /**
     * A region 区划.
     *
     * @param earlier its names before this one
     */
    record Region(
            RegionCode code,
            String name,
            LocalDate validFrom,
            List<Named> earlier,
            @Nullable Ending ending)
            implements DirectoryEntry {
        Region renamed(String to, LocalDate from) {
            return new Region(code, to, validFrom, Named.and(earlier, name, from), ending);
        }

        boolean inForce(LocalDate day) {
            return Ending.isAfter(day, ending);
        }

        Region ended(Ending how) {
            return new Region(code, name, validFrom, earlier, how);
        }
    }

    /**
     * A unit 责任单位.
     *
     * @param region county or township it belongs to
     */
    record Unit(
            UnitId unit,
            RegionCode region,
            String kind,
            String name,
            List<Named> earlier,
            @Nullable Ending ending)
            implements DirectoryEntry {
        Unit renamed(String to, LocalDate from) {
            return new Unit(unit, region, kind, to, Named.and(earlier, name, from), ending);
        }

        boolean inForce(LocalDate day) {
            return Ending.isAfter(day, ending);
        }

        Unit ended(Ending how) {
            return new Unit(unit, region, kind, name, earlier, how);
        }
    }

    /**
     * A grid worker's post 网格员.
     *
     * @param to last day, or open
     */
    record Worker(WorkerId worker, List<RegionCode> grids, LocalDate from, @Nullable LocalDate to)
            implements DirectoryEntry {}

    /**
     * A leader, a mediation body, a mediator, a liaison or an intake point.
     *
     * @param kind of a body; FULL_TIME or PART_TIME of a mediator
     * @param name of a body or point; a leader's post
     * @param whom it names, sealed
     * @param to last day, or open
     * @param links towns of a leader, the body of a mediator
     * @param departments of a leader
     * @param span of a leader's links
     */
    record Listed(
            Listing listing,
            String code,
            RegionCode region,
            @Nullable String kind,
            @Nullable String name,
            @Nullable Whom whom,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> links,
            List<String> departments,
            @Nullable Span span)
            implements DirectoryEntry {
        /** What was said once and stands: no links. */
        static Listed of(
                Listing listing,
                String code,
                RegionCode region,
                @Nullable String kind,
                @Nullable String name,
                @Nullable Whom whom,
                LocalDate from,
                @Nullable LocalDate to) {
            return new Listed(
                    listing, code, region, kind, name, whom, from, to, List.of(), List.of(), null);
        }

        Listed until(LocalDate last) {
            return new Listed(
                    listing, code, region, kind, name, whom, from, last, links, departments, span);
        }

        Listed linked(List<String> to, List<String> with, @Nullable Span during) {
            return new Listed(
                    listing, code, region, kind, name, whom, from, this.to, to, with, during);
        }
    }

    /**
     * How long links are good.
     *
     * @param to last day, or open
     */
    record Span(LocalDate from, @Nullable LocalDate to) {}

    /** Somebody, by pseudonym and sealed name. */
    record Whom(PersonId person, CipherText name) {}

    /**
     * The editions of a catalogue of a county.
     *
     * @param editions in the order in which they were published
     */
    record Catalogue(String kind, RegionCode county, List<Edition> editions)
            implements DirectoryEntry {}

    /**
     * One edition.
     *
     * @param entries of one kind
     */
    record Edition(LocalDate from, List<? extends Record> entries) {}
}
