package fengqiao.query.running;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.DomainEvent;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.matter.AccusedNamed;
import fengqiao.kernel.matter.Channel;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.MatterRouted;
import fengqiao.kernel.matter.Particulars;
import fengqiao.kernel.matter.PetitionKind;
import fengqiao.kernel.matter.StatutoryRoute;
import fengqiao.kernel.matter.Visit;
import fengqiao.kernel.wire.EventTypes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is recorded about an accusation, asked for as everybody (Art. 30). */
final class RoomsOverHttp {
    private static final List<String> OUTSIDE =
            List.of(
                    "OFFICE",
                    "VIEWER",
                    "IMPORT",
                    "WORKER",
                    "UNIT",
                    "LEADER",
                    "MEDIATOR",
                    "REVIEWER",
                    "ASSESSOR",
                    "STEWARD");
    private static final String JUNE = "from=2024-06-01&to=2024-06-30";

    /** Everything that adds records up. */
    private static final List<String> FIGURES =
            List.of(
                    "/api/leader-figures?" + JUNE,
                    "/api/leader-duties?month=2024-06",
                    "/api/meeting-figures?" + JUNE,
                    "/api/screening-figures?" + JUNE,
                    "/api/supervision-figures?" + JUNE,
                    "/api/disputes/figures?" + JUNE,
                    "/api/legal-services/figures?" + JUNE,
                    "/api/supervision/board?",
                    "/api/public/board?",
                    "/api/dashboard?" + JUNE);

    private final TestLog log;
    private final TestClient client;
    private final String county;

    RoomsOverHttp(TestLog log, TestClient client, String county) {
        this.log = log;
        this.client = client;
        this.county = county;
    }

    void check() throws Exception {
        Map<String, String> before = figures("OFFICE");
        Map<String, String> disciplined = figures("DISCIPLINE");
        try (TestClient.Stream general = client.stream("/api/dashboard/stream?" + JUNE);
                TestClient.Stream room =
                        client.stream("/api/dashboard/stream?" + JUNE, "DISCIPLINE")) {
            long earlier = registered(general.nextData());
            long accused = registered(room.nextData());
            append(registration());
            long last = append(new MatterRouted(handler("1"), ROUTE, null, List.of()));
            assertThat(after(last, room)).isEqualTo(accused + 1);
            assertThat(after(last, general)).isEqualTo(earlier);
        }
        long last = log.append(new AccusationRecords(county).events());
        log.relay();
        nobodyElseMeets(last);
        assertThat(figures("OFFICE")).isEqualTo(before);
        assertThat(figures("DISCIPLINE")).isNotEqualTo(disciplined);
        disciplineReadsAll();
        itsHandlerReadsWhatNamesIt();
    }

    private static final StatutoryRoute ROUTE = StatutoryRoute.PARTY_DISCIPLINE_PROCEDURE;

    private UnitId handler(String which) {
        return new UnitId("u-" + county + "-" + which);
    }

    private MatterRegistered registration() {
        return new MatterRegistered(
                AccusationRecords.ACCUSATION,
                county + "-20240603-CCCCCCCC",
                null,
                PetitionKind.ACCUSATION,
                Visit.unspecified(Channel.LETTER, 1),
                new RegionCode(county + "101201"),
                "02.01.01",
                new CipherText("M/none/1", "c2VhbGVk"),
                null,
                List.of(),
                "w-" + county,
                Instant.parse("2024-06-03T02:00:00Z"),
                null,
                Particulars.NONE,
                List.of());
    }

    private long append(DomainEvent event) throws Exception {
        MatterId id = AccusationRecords.ACCUSATION;
        Instant at = Instant.parse("2024-06-03T02:00:00Z");
        long position =
                log.append(
                        id.value(),
                        county,
                        EventTypes.nameOf(event.getClass()),
                        JsonMapper.shared().writeValueAsBytes(event),
                        new Recorded<>(1, "e", id.value(), 0, county, at, at, "tester", event));
        log.relay();
        return position;
    }

    private static long registered(JsonNode dashboard) {
        return dashboard.at("/figures/registered/value").asLong();
    }

    /** The figure once the stream has come that far. */
    private static long after(long position, TestClient.Stream stream) throws Exception {
        JsonNode dashboard = stream.nextData();
        while (dashboard.at("/position").asLong() < position) {
            dashboard = stream.nextData();
        }
        return registered(dashboard);
    }

    /** Without what changes with the moment of asking. */
    private Map<String, String> figures(String role) {
        Map<String, String> figures = new HashMap<>();
        for (String path : FIGURES) {
            TestClient.Answer answer = client.get(path + "&region=" + county, role);
            assertThat(answer.status()).as(path + " as " + role).isEqualTo(200);
            String body = answer.response().body();
            figures.put(
                    path,
                    body.replaceAll("\"(asOf|position|lag)\":(\\{[^}]*}|\"[^\"]*\"|\\d+)", ""));
        }
        return figures;
    }

    private void nobodyElseMeets(long last) {
        for (String role : OUTSIDE) {
            List<String> met = new ArrayList<>();
            for (String list : AccusationRecords.LISTS.values()) {
                String path = list.substring(0, list.indexOf('|'));
                String id = list.substring(list.indexOf('|') + 1);
                TestClient.Answer all = client.get(path + "?limit=200&minPosition=" + last, role);
                assertThat(all.status()).as(path + " as " + role).isEqualTo(200);
                boolean listed = all.response().body().contains(id);
                boolean shown = client.get(path + "/" + id, role).status() != 404;
                int texts = client.get(path + "/" + id + "/texts?purpose=t", role).status();
                if (listed || shown || texts != 404) {
                    met.add(path);
                }
            }
            assertThat(met).as(role).isEmpty();
            assertThat(client.get("/api/dashboard/stream?room=ACCUSATIONS", role).isProblem(403))
                    .as(role)
                    .isTrue();
        }
    }

    private void disciplineReadsAll() {
        AccusationRecords.LISTS.forEach((kind, list) -> {
            String path = list.substring(0, list.indexOf('|'));
            String id = list.substring(list.indexOf('|') + 1);
            JsonNode all = client.get(path + "?limit=200", "DISCIPLINE").json();
            assertThat(all.at("/total").asLong()).as(kind).isEqualTo(1);
            assertThat(all.at("/items/0/id").asString()).as(kind).isEqualTo(id);
            if (!kind.equals("Card")) { // which has no detail of its own
                assertThat(client.get(path + "/" + id, "DISCIPLINE").status())
                        .as(kind)
                        .isEqualTo(200);
            }
        });
    }

    /** And nothing any more once the accusation turns out to be about it. */
    private void itsHandlerReadsWhatNamesIt() throws Exception {
        String letter = "/api/suggestion-letters/letter.room";
        long routed = append(new MatterRouted(handler("0"), ROUTE, null, List.of()));
        assertThat(client.get(letter + "?minPosition=" + routed, "UNIT").status()).isEqualTo(200);
        assertThat(client.get("/api/suggestion-letters", "UNIT").response().body())
                .contains("letter.room");
        long named = append(new AccusedNamed(handler("0"), true, List.of()));
        assertThat(client.get(letter + "?minPosition=" + named, "UNIT").isProblem(404)).isTrue();
        assertThat(client.get("/api/suggestion-letters", "UNIT").response().body())
                .doesNotContain("letter.room");
        String matter = "/api/matters/" + AccusationRecords.ACCUSATION;
        assertThat(client.get(matter, "UNIT").isProblem(404)).isTrue();
        assertThat(client.get(matter, "DISCIPLINE").status()).isEqualTo(200);
        long unnamed = append(new AccusedNamed(null, false, List.of()));
        assertThat(client.get(letter + "?minPosition=" + unnamed, "UNIT").status()).isEqualTo(200);
    }
}
