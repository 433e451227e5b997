package fengqiao.query.running;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.LeaderId;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.rule.Clock;
import fengqiao.kernel.rule.ClockInputs;
import fengqiao.kernel.rule.ClockKind;
import fengqiao.kernel.rule.DayKind;
import fengqiao.kernel.rule.RuleRef;
import fengqiao.kernel.supervision.CardCause;
import fengqiao.kernel.supervision.CardChanged;
import fengqiao.kernel.supervision.CardColour;
import fengqiao.kernel.supervision.TermEvent;
import fengqiao.kernel.supervision.TermMissed;
import fengqiao.kernel.supervision.WatchEvent;
import fengqiao.query.RecordFolds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Cards from the log to the lists and boards, for the office and for everybody. */
final class BoardsOverHttp {
    /** Public boards a minute from one address. */
    static final int MOST = 40;

    private static final UnitId UNIT = new UnitId("u-of-the-board");
    private static final String OPEN = "/api/public/board?region=451324101201";

    private BoardsOverHttp() {}

    static void check(TestLog log, TestClient client) throws Exception {
        JsonNode before = client.ok("/api/supervision/board");
        var history = new RecordFolds();
        turn(history, "m-board-red", CardColour.RED, null);
        turn(history, "m-board-taken-down", CardColour.YELLOW, null);
        turn(history, "m-board-taken-down", null, null);
        turn(history, "m-board-led", CardColour.YELLOW, null);
        turn(history, "m-board-led", CardColour.BLUE, new LeaderId("l-1"));
        turn(history, "m-board-nobodys", null, CardColour.YELLOW, null);
        courtMisses(history);
        long position = log.append(history.events());
        log.relay();
        JsonNode board = client.ok("/api/supervision/board?minPosition=" + position);
        for (String colour : java.util.List.of("red", "blue")) {
            assertThat(board.at("/total/" + colour).asLong())
                    .as(colour)
                    .isEqualTo(before.at("/total/" + colour).asLong() + 1);
        }
        assertThat(board.at("/total/yellow").asLong())
                .isEqualTo(before.at("/total/yellow").asLong() + 1);
        assertThat(line(board)).isEqualTo("1 0 1");
        assertThat(client.ok("/api/supervision/board?region=451324102").at("/units").size())
                .isZero();
        lists(client);
        terms(client);
        refuses(client);
        open(client);
    }

    private static void turn(
            RecordFolds history, String id, @Nullable CardColour to, @Nullable LeaderId leader) {
        turn(history, id, UNIT, to, leader);
    }

    private static void turn(
            RecordFolds history,
            String id,
            @Nullable UnitId unit,
            @Nullable CardColour to,
            @Nullable LeaderId leader) {
        var matter = new MatterId(id);
        boolean led = leader != null;
        history.add(
                WatchEvent.stream(matter),
                "2024-05-07T02:00:00Z",
                new CardChanged(
                        matter,
                        new RegionCode("451324101201"),
                        unit,
                        null,
                        to,
                        led ? CardColour.YELLOW : to,
                        null,
                        led ? CardCause.LEADER_TOOK : CardCause.ELAPSED,
                        null,
                        null,
                        null,
                        leader));
    }

    private static void courtMisses(RecordFolds history) {
        var dispute = new RecordId("dispute.d-board");
        var start = LocalDate.of(2024, 5, 3);
        var due = LocalDate.of(2024, 5, 6);
        history.add(
                TermEvent.stream(dispute),
                "2024-05-06T16:00:00Z",
                new TermMissed(
                        dispute,
                        null,
                        new RegionCode("451324101201"),
                        UNIT,
                        new Clock(
                                ClockKind.CONFIRMATION_TAKE_UP,
                                new RuleRef("judicial-confirmation-2011", 1, "4"),
                                start,
                                due,
                                false,
                                new ClockInputs(3, DayKind.CALENDAR, false)),
                        due));
    }

    /** What a court missed, with the rule it missed it by. */
    private static void terms(TestClient client) {
        String all = "/api/missed-terms?region=451324101201";
        JsonNode found =
                client.ok(all + "&clock=CONFIRMATION_TAKE_UP&record=dispute.d-board&unit=" + UNIT);
        assertThat(found.at("/items/0/day").asString()).isEqualTo("2024-05-06");
        JsonNode term = found.at("/items/0/record");
        assertThat(term.at("/rule/article").asString()).isEqualTo("4");
        assertThat(term.at("/inputs/days").asLong()).isEqualTo(3);
        String id = found.at("/items/0/id").asString();
        assertThat(client.ok("/api/missed-terms/" + id).at("/record/record").asString())
                .isEqualTo("dispute.d-board");
        assertThat(client.ok(all + "&clock=TASK").at("/items").size()).isZero();
        JsonNode counted = figure(client, "missed-CONFIRMATION_TAKE_UP");
        assertThat(counted.at("/value").asLong()).isEqualTo(1);
        assertThat(client.ok(counted.at("/href").asString()).at("/items/0/id").asString())
                .isEqualTo(id);
        assertThat(figure(client, "missed-TASK").at("/value").asLong()).isZero();
    }

    private static JsonNode figure(TestClient client, String id) {
        String asked = "/api/supervision-figures?region=451324101201&from=2024-05-01&to=2024-05-31";
        for (JsonNode figure : client.ok(asked).at("/figures")) {
            if (figure.at("/id").asString().equals(id)) {
                return figure;
            }
        }
        throw new AssertionError(id);
    }

    /** Red, yellow and blue of the unit. */
    private static String line(JsonNode board) {
        for (JsonNode line : board.at("/units")) {
            if (line.at("/id").asString().equals(UNIT.value())) {
                return line.at("/red") + " " + line.at("/yellow") + " " + line.at("/blue");
            }
        }
        return "none";
    }

    private static void lists(TestClient client) {
        String place = "/api/supervision/cards?region=451324101201&unit=" + UNIT.value();
        assertThat(client.ok(place).at("/total").asLong()).isEqualTo(2);
        JsonNode blue = client.ok(place + "&state=BLUE");
        assertThat(blue.at("/items/0/record/matterId").asString()).isEqualTo("m-board-led");
        assertThat(blue.at("/items/0/record/leader").asString()).isEqualTo("l-1");
        String all = "/api/supervision/cards?region=451324101201&unassigned=";
        assertThat(client.ok(all + "true").at("/items/0/record/matterId").asString())
                .isEqualTo("m-board-nobodys");
        assertThat(client.ok(all + "true").at("/total").asLong()).isEqualTo(1);
        assertThat(client.ok(all + "false&unit=" + UNIT.value()).at("/total").asLong())
                .isEqualTo(2);
        JsonNode down = client.ok(place + "&state=GREEN");
        assertThat(down.at("/items/0/record/matterId").asString()).isEqualTo("m-board-taken-down");
    }

    private static void refuses(TestClient client) {
        assertThat(client.get("/api/supervision/board?region=110101", "OFFICE").isProblem(403))
                .isTrue();
        assertThat(client.get("/api/supervision/board", "").isProblem(401)).isTrue();
        assertThat(client.get("/api/supervision/cards?limit=0", "OFFICE").isProblem(400)).isTrue();
    }

    /** Everybody sees counts, and no matter. */
    private static void open(TestClient client) {
        TestClient.Answer answer = client.get(OPEN, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(line(answer.json())).isEqualTo("1 0 1");
        assertThat(answer.json().at("/total/id").asString()).isEqualTo("451324");
        assertThat(answer.response().body()).doesNotContain("m-board", "l-1");
    }

    /** After it nobody reads the public board for a minute. */
    static void untilItIsTooMuch(TestClient client) {
        TestClient.Answer answer = client.get(OPEN, "");
        for (int i = 0; i <= 2 * MOST && answer.status() == 200; i++) {
            answer = client.get(OPEN, "");
        }
        assertThat(answer.isProblem(429)).isTrue();
        assertThat(answer.json().at("/code").asString()).isEqualTo("public.limit");
        assertThat(answer.header("Retry-After")).isEqualTo("60");
    }
}
