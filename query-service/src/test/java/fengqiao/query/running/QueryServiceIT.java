package fengqiao.query.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.kernel.Recorded;
import fengqiao.kernel.matter.MatterMerged;
import fengqiao.query.Histories;
import fengqiao.query.platform.projection.View;
import fengqiao.vault.QueryCodes;
import fengqiao.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** From the log to the answer: built at start, followed through Kafka, asked over HTTP. */
@SuppressWarnings("NullAway.Init") // set before all
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QueryServiceIT {
    private static final int LAST = Integer.MAX_VALUE;
    private static final String COUNTY = "451324";
    private static final int AT_START = 400;

    private static RunningQuery running;
    private static TestLog log;
    private static ConfigurableApplicationContext context;
    private static TestClient client;
    private static List<Recorded<?>> history;

    @BeforeAll
    static void start() throws Exception {
        history = new Histories(11, COUNTY).events(600);
        running = new RunningQuery(history.subList(0, AT_START));
        log = running.log();
        context = running.context();
        client =
                new TestClient(
                        context.getEnvironment().getProperty("local.server.port", Integer.class, 0),
                        COUNTY);
        client.ok("/api/dashboard");
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    @Test
    void answersFromTheLogThenFollowsKafka() throws Exception {
        long more = log.append(history.subList(AT_START, AT_START + 100));
        log.relay();
        JsonNode dashboard =
                client.ok("/api/dashboard?from=2024-01-01&to=2026-12-31&minPosition=" + more);
        long registered =
                history.subList(0, AT_START + 100).stream()
                        .filter(event -> event.sequence() == 0 && event.stream().startsWith("m-"))
                        .count();
        long merged =
                history.subList(0, AT_START + 100).stream()
                        .filter(event -> event.event() instanceof MatterMerged)
                        .count();
        registered -= merged;
        assertThat(dashboard.at("/figures/registered/value").asLong()).isEqualTo(registered);
        assertThat(dashboard.at("/position").asLong()).isGreaterThanOrEqualTo(more);
        JsonNode list = client.ok(dashboard.at("/figures/registered/href").asString());
        assertThat(list.at("/total").asLong()).isEqualTo(registered);
        assertThat(client.ok("/api/projections").at("/items").size())
                .isEqualTo(context.getBeansOfType(View.class).size());
        assertThat(checkLedger().at("/differences").asLong()).isZero();
    }

    private static JsonNode checkLedger() {
        return client.post("/api/projections/ledger/checks", "{}", "OFFICE").json();
    }

    @Test
    void figuresOfDisputesOpenToTheirLists() throws Exception {
        long more = log.append(DisputeQueries.history());
        log.relay();
        DisputeQueries.check(client, more);
    }

    @Test
    void pagesThroughAllMattersOnce() {
        long total = client.ok("/api/matters?limit=1").at("/total").asLong();
        long seen = 0;
        String cursor = "";
        do {
            JsonNode page = client.ok("/api/matters?limit=7" + cursor);
            seen += page.at("/items").size();
            cursor = page.at("/next").isNull() ? "" : "&cursor=" + page.at("/next").asString();
        } while (!cursor.isEmpty());
        assertThat(seen).isEqualTo(total);
    }

    @Test
    void showsAMatterWithItsTagAndTimeline() {
        String id = client.ok("/api/matters?limit=1").at("/items/0/matterId").asString();
        TestClient.Answer entry = client.get("/api/matters/" + id, "OFFICE");
        assertThat(entry.header("ETag"))
                .isEqualTo("\"" + entry.json().at("/sequence").asLong() + "\"");
        JsonNode timeline = client.ok("/api/matters/" + id + "/timeline");
        assertThat(timeline.at("/items").size())
                .isEqualTo(entry.json().at("/sequence").asInt() + 1);
        assertThat(timeline.at("/items/0/words").asString()).isEqualTo("登记");
    }

    @Test
    void rebuildsBesideTheLiveGenerationAndRollsBack() {
        int before = ledger().at("/generation").asInt();
        assertThat(client.post("/api/projections/ledger/rebuilds", "{}", "OFFICE").status())
                .isEqualTo(202);
        await().atMost(TestClient.PATIENCE)
                .until(() -> ledger().at("/generation").asInt() > before);
        assertThat(ledger().at("/failure").isNull()).isTrue();
        assertThat(checkLedger().at("/differences").asLong()).isZero();
        assertThat(client.post("/api/projections/ledger/rollbacks", "{}", "OFFICE").status())
                .isEqualTo(200);
        assertThat(ledger().at("/generation").asInt()).isEqualTo(before);
    }

    private static JsonNode ledger() {
        return client.ok("/api/projections/ledger/rebuilds");
    }

    @Test
    void parksAPoisonEventUntilItIsSkipped() throws Exception {
        Recorded<?> like = history.getLast();
        byte[] poison = "{\"unit\":7}".getBytes(StandardCharsets.UTF_8);
        String poisoned = client.ok("/api/matters?limit=1").at("/items/0/matterId").asString();
        long position = log.append(poisoned, COUNTY, "matter.routed.v1", poison, like);
        log.relay();
        await().atMost(TestClient.PATIENCE).until(() -> letters().size() == 1);
        JsonNode letter = letters().get(0);
        assertThat(letter.at("/document").asString()).isEqualTo(poisoned);
        assertThat(letter.at("/position").asLong()).isEqualTo(position);
        String id = letter.at("/id").asString();
        String path = "/api/projections/dead-letters/" + id;
        assertThat(client.post(path + "/retries", "", "OFFICE").status()).isEqualTo(202);
        assertThat(client.post(path + "/skips", "{}", "OFFICE").status()).isEqualTo(400);
        String unprintable = "{\"reason\":\"a\\u0000b\"}";
        assertThat(client.post(path + "/skips", unprintable, "OFFICE").status()).isEqualTo(400);
        assertThat(client.post(path + "/skips", "{\"reason\":\"误录\"}", "OFFICE").status())
                .isEqualTo(202);
        await().atMost(TestClient.PATIENCE).until(() -> letters().isEmpty());
        assertThat(client.get("/api/matters/" + poisoned, "OFFICE").status()).isEqualTo(200);
    }

    @Test
    void aDecisionMadeDuringARefoldStands() {
        new DecisionsDuringRefolds(running.database()).check();
    }

    private static JsonNode letters() {
        return client.ok("/api/projections/dead-letters").at("/items");
    }

    @Test
    void opensTextsToThoseWhoHandleTheMatterWithARecordFirst() throws Exception {
        SealedMatter sealed = new SealedMatter(vault(), running.database(), COUNTY);
        sealed.append(log, history.getLast());
        log.relay();
        await().atMost(TestClient.PATIENCE)
                .until(() -> client.get("/api/matters/incident", "OFFICE").status() == 200);
        await().atMost(TestClient.PATIENCE)
                .until(() -> client.get("/api/matters/accusation", "DISCIPLINE").status() == 200);
        String texts = "/api/matters/incident/texts?purpose=handling";
        JsonNode opened = client.ok(texts);
        assertThat(opened.at("/text").asString()).isEqualTo(SealedMatter.TEXT);
        assertThat(opened.at("/parties/0/name").asString()).isEqualTo(SealedMatter.NAME);
        assertThat(client.ok("/api/matters/incident/timeline").at("/items/1/words").asString())
                .endsWith(SealedMatter.OWN.zh());
        assertThat(client.get(texts, "UNIT").status()).isEqualTo(200);
        assertThat(sealed.disclosures()).isEqualTo(2);
        assertThat(client.get(texts, "VIEWER").isProblem(403)).isTrue();
        assertThat(client.get("/api/matters/incident/texts", "OFFICE").isProblem(400)).isTrue();
        for (String role : List.of("UNIT", "OFFICE", "VIEWER", "WORKER", "IMPORT")) {
            for (String part : List.of("", "/timeline", "/texts?purpose=handling")) {
                // roles that read no texts at all are told so, and learn nothing of this one
                assertThat(client.get("/api/matters/accusation" + part, role).status())
                        .as(role + " " + part)
                        .isIn(part.startsWith("/texts") ? List.of(403, 404) : List.of(404));
            }
        }
        assertThat(sealed.disclosures()).isEqualTo(2);
        String accusation = "/api/matters/accusation/texts?purpose=handling";
        assertThat(client.get(accusation, "DISCIPLINE").status()).isEqualTo(200);
        assertThat(sealed.disclosures()).isEqualTo(3);
    }

    private static Vault vault() {
        return context.getBean("queryVault", Vault.class);
    }

    @Test
    void tellsAReceiptsHolderHowItStands() {
        ReceiptQueries.holder(client, context.getBean("receiptCodes", QueryCodes.class));
    }

    @Test
    void findsAMatterByItsReceiptForWhomItIsThere() {
        ReceiptQueries.list(client, client.of("431124"));
    }

    @Test
    void streamsTheDashboardAsItChanges() throws Exception {
        try (TestClient.Stream stream =
                client.stream("/api/dashboard/stream?from=2024-01-01&to=2026-12-31")) {
            assertThat(stream.nextData().at("/region").asString()).isEqualTo(COUNTY);
            long position = log.append(new Histories(99, "451324").events(1));
            log.relay();
            await().atMost(TestClient.PATIENCE)
                    .until(() -> stream.nextData().at("/position").asLong() >= position);
        }
    }

    @Test
    void refusesWhatMakesNoSenseWithAProblem() {
        for (String path :
                List.of(
                        "/api/dashboard?region=xx",
                        "/api/dashboard?from=2024-13-01",
                        "/api/dashboard?from=2024-02-01&to=2024-01-01",
                        "/api/dashboard?from=-999999999-01-01",
                        "/api/dashboard?to=%2B999999999-12-31",
                        "/api/dashboard?minPosition=x",
                        "/api/leader-figures?from=2024-13-01",
                        "/api/leader-figures?minPosition=x",
                        "/api/mediators?region=xx",
                        "/api/pathways?asOf=x",
                        "/api/matters?cursor=zzz",
                        "/api/matters?cursor=%00",
                        "/api/matters?limit=0",
                        "/api/matters?limit=x",
                        "/api/matters?figure=none",
                        "/api/matters?state=none",
                        "/api/matters?category=(.*",
                        "/api/matters?receiptNumber=451324",
                        "/api/regions?level=x")) {
            assertThat(client.get(path, "OFFICE"))
                    .as(path)
                    .matches(answer -> answer.isProblem(400));
        }
        assertThat(client.get("/api/dashboard?region=451324999", "OFFICE").isProblem(422)).isTrue();
        assertThat(client.get("/api/dashboard?region=110101", "OFFICE").isProblem(403)).isTrue();
        assertThat(client.get("/api/matters/none", "OFFICE").isProblem(404)).isTrue();
        assertThat(client.get("/api/projections", "VIEWER").isProblem(403)).isTrue();
        assertThat(client.get("/api/dashboard", "").isProblem(401)).isTrue();
        assertThat(client.get("/api/dashboard?minPosition=999999999", "OFFICE").isProblem(400))
                .isTrue();
        assertThat(client.post("/api/receipt-inquiries", "{", "").isProblem(400)).isTrue();
        assertThat(client.post("/api/receipt-inquiries", "{}", "").isProblem(400)).isTrue();
    }

    @Test
    void answersRecords() throws Exception {
        RecordsOverHttp.check(log, client);
    }

    @Test
    void keepsWhatIsRecordedAboutAnAccusationInItsRoom() throws Exception {
        new RoomsOverHttp(log, client, COUNTY).check();
    }

    @Test
    void hangsCardsOnBoards() throws Exception {
        BoardsOverHttp.check(log, client);
    }

    @Test
    @Order(LAST)
    void limitsHowOftenOneAddressReadsThePublicBoard() {
        BoardsOverHttp.untilItIsTooMuch(client);
    }

    @Test
    void describesItself() {
        JsonNode description = client.ok("/v3/api-docs");
        assertThat(description.at("/openapi").asString()).startsWith("3.1");
        assertThat(description.at("/paths/~1api~1dashboard/get").isObject()).isTrue();
    }
}
