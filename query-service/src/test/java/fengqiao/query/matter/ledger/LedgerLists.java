package fengqiao.query.matter.ledger;

import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.access.Caller;
import fengqiao.query.platform.access.Role;
import fengqiao.query.platform.web.Period;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Opens the addresses of figures as an office of the county would. */
public final class LedgerLists {
    private final Ledger ledger;
    private final LocalDate today;
    private final Caller office;

    public LedgerLists(Ledger ledger, LocalDate today, String county) {
        this.ledger = ledger;
        this.today = today;
        this.office = new Caller("o", Set.of(Role.OFFICE), new RegionCode(county), null, null);
    }

    public long total(String href) {
        return ledger.find(filter(href), office, today, 1, null).total();
    }

    /** What the persons of the matters add up to. */
    public long persons(String href) {
        return ledger.find(filter(href), office, today, 100_000, null).entries().stream()
                .mapToLong(entry -> entry.reports().persons())
                .sum();
    }

    private static LedgerFilter filter(String href) {
        Map<String, String> query = new HashMap<>();
        for (String part : href.substring(href.indexOf('?') + 1).split("&", -1)) {
            int equals = part.indexOf('=');
            query.put(part.substring(0, equals), part.substring(equals + 1));
        }
        return new LedgerFilter(
                new RegionCode(query.getOrDefault("region", "")),
                new Period(
                        LocalDate.parse(query.getOrDefault("from", "")),
                        LocalDate.parse(query.getOrDefault("to", ""))),
                null,
                null,
                null,
                LedgerFigure.of(query.getOrDefault("figure", "")).orElseThrow(),
                null,
                Room.valueOf(query.getOrDefault("room", "")),
                VisitFilter.ALL,
                null);
    }
}
