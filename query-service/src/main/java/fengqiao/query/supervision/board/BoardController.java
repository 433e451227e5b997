package fengqiao.query.supervision.board;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.rule.LegalDay;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.query.directory.Directory;
import fengqiao.query.matter.ledger.Ledger;
import fengqiao.query.matter.ledger.Room;
import fengqiao.query.platform.access.Callers;
import fengqiao.query.platform.record.RecordFrame;
import fengqiao.query.platform.record.RecordItem;
import fengqiao.query.platform.record.RecordQuery;
import fengqiao.query.platform.record.RecordReader;
import fengqiao.query.platform.record.RecordRoom;
import fengqiao.query.platform.web.Page;
import fengqiao.query.platform.web.Refused;
import fengqiao.query.supervision.card.Card;
import fengqiao.query.supervision.card.Cards;
import fengqiao.vault.TryLimit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cards by colour, unit and region. */
@RestController
@Tag(name = "supervision")
final class BoardController {
    private final Cards cards;
    private final Ledger ledger;
    private final Directory directory;
    private final RecordReader records;
    private final Clock clock;
    private final TryLimit limit;

    BoardController(
            Cards cards,
            Ledger ledger,
            Directory directory,
            RecordReader records,
            @Qualifier("queryClock") Clock clock,
            @Value("${fengqiao.public.boards-per-minute:120}") int most) {
        this.cards = cards;
        this.ledger = ledger;
        this.directory = directory;
        this.records = records;
        this.clock = clock;
        this.limit = new TryLimit(clock, most, Duration.ofMinutes(1));
    }

    /**
     * Cards counted; matters (件), never people.
     *
     * @param id of the unit or region; empty for matters no unit has
     * @param green null where that is not told apart: matters in hand with time enough
     */
    record Line(String id, String name, @Nullable Long green, long yellow, long red, long blue) {}

    /**
     * A board.
     *
     * @param regions the next level below
     */
    record Board(
            RegionCode region,
            Line total,
            List<Line> units,
            List<Line> regions,
            OffsetDateTime asOf,
            long position) {}

    /** What everybody may see: no matter, no place, no person. */
    record PublicBoard(Line total, List<Line> units, OffsetDateTime asOf) {}

    @Operation(summary = "Cards that hang; state is the colour, GREEN those taken down")
    @GetMapping("/api/supervision/cards")
    Page<RecordItem<Card>> list(
            @ParameterObject RecordQuery query,
            @Parameter(description = "those of matters no unit has") @RequestParam(required = false)
                    @Nullable Boolean unassigned) {
        return records.list(
                cards.view(), Card.class, query, cards.marks(query.state(), unassigned));
    }

    @Operation(summary = "Cards of a region by colour, unit and place")
    @GetMapping("/api/supervision/board")
    Board board(
            @RequestParam(required = false) @Nullable RegionCode region,
            @RequestParam(required = false) @Nullable Long minPosition) {
        RecordFrame frame = records.frame(region, minPosition);
        RegionCode top = frame.region();
        long position = frame.position();
        RecordRoom room = RecordRoom.of(Callers.current());
        Map<String, Map<CardColour, Long>> units = cards.count(top, room, "b.unit");
        return new Board(
                top,
                total(top, room, units),
                lines(units, names(List.of(), units.keySet())),
                places(top, room),
                now(),
                position);
    }

    @Operation(summary = "The board for everybody: counts by colour and unit")
    @SecurityRequirements
    @GetMapping("/api/public/board")
    PublicBoard open(@RequestParam RegionCode region, HttpServletRequest request) {
        if (!limit.allows(request.getRemoteAddr())) {
            throw Refused.later("public.limit", 60);
        }
        RegionCode county = region.county();
        RecordRoom room = RecordRoom.GENERAL;
        Map<String, Map<CardColour, Long>> units = cards.count(county, room, "b.unit");
        return new PublicBoard(
                total(county, room, units), lines(units, names(List.of(), units.keySet())), now());
    }

    private Line total(
            RegionCode region, RecordRoom room, Map<String, Map<CardColour, Long>> parts) {
        Map<CardColour, Long> sum = new TreeMap<>();
        parts.values().forEach(part -> part.forEach((c, n) -> sum.merge(c, n, Long::sum)));
        Line bare = line(region.value(), name(region), sum);
        long owed = ledger.owed(region, rooms(room));
        long carded = bare.yellow() + bare.red() + bare.blue();
        return new Line(
                bare.id(),
                bare.name(),
                Math.max(0, owed - carded),
                bare.yellow(),
                bare.red(),
                bare.blue());
    }

    private static Room rooms(RecordRoom room) {
        return room == RecordRoom.GENERAL ? Room.GENERAL : Room.ACCUSATIONS;
    }

    /** Counted by the level below; what lies higher up stands under the region itself. */
    private List<Line> places(RegionCode top, RecordRoom room) {
        Map<String, Map<CardColour, Long>> grids = cards.count(top, room, "b.region");
        Map<String, Map<CardColour, Long>> places = new TreeMap<>();
        grids.forEach((code, counts) -> {
            Map<CardColour, Long> into =
                    places.computeIfAbsent(below(top, code), key -> new TreeMap<>());
            counts.forEach((c, n) -> into.merge(c, n, Long::sum));
        });
        return lines(places, names(places.keySet(), List.of()));
    }

    private static String below(RegionCode top, String code) {
        RegionCode region = new RegionCode(code);
        RegionLevel[] levels = RegionLevel.values();
        int next = Math.min(top.level().ordinal() + 1, region.level().ordinal());
        return region.at(levels[next]).value();
    }

    private Map<String, String> names(
            java.util.Collection<String> regions, java.util.Collection<String> units) {
        return directory.names(regions, units);
    }

    private String name(RegionCode region) {
        return names(List.of(region.value()), List.of())
                .getOrDefault(region.value(), region.value());
    }

    private static List<Line> lines(
            Map<String, Map<CardColour, Long>> counts, Map<String, String> names) {
        List<Line> lines = new ArrayList<>();
        counts.forEach((id, part) -> lines.add(line(id, names.getOrDefault(id, id), part)));
        lines.sort(Comparator.comparing(Line::id));
        return lines;
    }

    private static Line line(String id, String name, Map<CardColour, Long> counts) {
        return new Line(
                id,
                name,
                null,
                counts.getOrDefault(CardColour.YELLOW, 0L),
                counts.getOrDefault(CardColour.RED, 0L),
                counts.getOrDefault(CardColour.BLUE, 0L));
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(LegalDay.ZONE).toOffsetDateTime();
    }
}
