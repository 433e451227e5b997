package fengqiao.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.rule.LegalDay;
import fengqiao.standalone.browser.ServedPages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a record's view says may be done next is what the command side allows: its refusal of a
 * stale command tells, before a move and after it.
 */
class AllowedMovesIT {
    private static final long NEVER = 999;
    private static final int PAST_YEARS = 20;
    private static Port port = new Port("");
    private static String office = "";
    private static String matter = "";

    @BeforeAll
    static void settle() {
        var served = ServedPages.shared();
        port = new Port(served.url());
        office = port.token("office", served.password());
        assertThat(office).isNotEmpty();
        port.call("POST", "/api/directory-batches", office, directory());
        var report =
                Map.of(
                        "region", "451324100200001",
                        "category", "02.01.01",
                        "text", "a matter that records are about");
        matter =
                port.call("POST", "/api/matters", office, report)
                        .json()
                        .path("matterId")
                        .asString("");
        assertThat(matter).isNotEmpty();
    }

    private static Map<String, Object> directory() {
        var regions =
                List.of("451324", "451324100", "451324100200", "451324100200001").stream()
                        .map(code -> Map.of("code", code, "name", code, "validFrom", "2020-01-01"))
                        .toList();
        var unit =
                Map.of(
                        "unit", "u-451324-justice",
                        "region", "451324",
                        "kind", "justice",
                        "name", "县司法局");
        var leader =
                Map.of(
                        "leader", "l-451324-01",
                        "region", "451324",
                        "post", "post",
                        "name", "name",
                        "from", "2010-01-01");
        return Map.of("regions", regions, "units", List.of(unit), "leaders", List.of(leader));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/fengqiao/standalone/access/moves.csv",
            delimiter = '|',
            quoteCharacter = '~',
            numLinesToSkip = 1)
    void theViewAllowsWhatTheCommandSideAllows(
            String kind, String beginning, String move, String body) {
        JsonNode begun = done("/api/" + kind, filled(beginning));
        String address = "/api/" + kind + "/" + begun.path("id").asString("");
        agree(address, move, body, begun);

        agree(address, move, body, done(address + "/" + move, filled(body)));
    }

    private static JsonNode done(String address, JsonNode body) {
        var reply = port.call("POST", address, office, body);
        assertThat(reply.status()).as(reply.body()).isLessThan(300);
        return reply.json();
    }

    private static void agree(String address, String move, String body, JsonNode answer) {
        String since = "?minPosition=" + answer.path("position").asLong(0);
        JsonNode shown = port.call("GET", address + since, office, null).json();
        var stale = port.call("POST", address + "/" + move, office, filled(body), NEVER);

        assertThat(stale.code()).isEqualTo("record.changed");
        assertThat(words(shown.path("allowed"))).isEqualTo(ofThisRecord(stale, address));
    }

    /** What begins a record of its own is no move of this one. */
    private static Set<String> ofThisRecord(Port.Reply stale, String address) {
        Set<String> moves = words(stale.json().path("allowed"));
        moves.removeIf(move -> address.startsWith("/api/" + move + "/"));
        return moves;
    }

    private static Set<String> words(JsonNode list) {
        Set<String> all = new TreeSet<>();
        list.forEach(each -> all.add(each.asString("")));
        return all;
    }

    private static JsonNode filled(String body) {
        LocalDate today = LegalDay.of(Instant.now());
        var random = ThreadLocalRandom.current();
        int year = today.getYear() - 1 - random.nextInt(PAST_YEARS);
        String text =
                body.replace("%matter", matter)
                        .replace("%day", today.toString())
                        .replace("%year", Integer.toString(year))
                        .replace("%week", "%d-W%02d".formatted(year, 1 + random.nextInt(52)))
                        .replace("%u", Long.toString(random.nextLong(1_000_000_000L)));
        return JsonMapper.shared().readTree(text);
    }
}
