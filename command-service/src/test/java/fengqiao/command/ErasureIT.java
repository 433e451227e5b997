package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import fengqiao.command.people.PersonTexts;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.vault.KeyErased;
import fengqiao.vault.SealContext;
import fengqiao.vault.Vault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Erasing a person over HTTP, and rotating keys: what goes, what stays. */
class ErasureIT {
    private static CommandServer server;
    private static County county;
    private static Client steward;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        steward = Client.of(server, "steward-1", "STEWARD", County.CODE);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String registered(List<Map<String, Object>> parties, String category) {
        Map<String, Object> report = County.report();
        report.put("category", category);
        report.put("text", "Somebody Erased quarrels with Another");
        report.put("parties", parties);
        Reply reply = county.office.post("/api/matters", report);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.text("matterId");
    }

    private static Map<String, Object> party(String name, String idNumber) {
        return Map.of("role", "CONCERNED", "name", name, "idNumber", idNumber);
    }

    @Test
    void theKeysGoAndTextsThatOthersNeedAreWrittenAnew() {
        String erased = IdNumbers.of(71);
        String alone = registered(List.of(party("Somebody Erased", erased)), "02.01.01");
        String shared =
                registered(
                        List.of(
                                party("Somebody Erased", erased),
                                party("Another", IdNumbers.of(72))),
                        "02.01.02");
        Map<String, Object> order = Map.of("idNumber", erased, "reason", "asked for it");
        Reply reply = steward.post("/api/erasures", order);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.json().path("matters").asInt()).isEqualTo(1);
        assertThat(reply.json().path("redacted").asInt()).isEqualTo(1);

        var vault = server.bean(Vault.class);
        Assertions.assertThatExceptionOfType(KeyErased.class)
                .isThrownBy(() -> vault.matterKey(new MatterId(alone)));
        Assertions.assertThatExceptionOfType(KeyErased.class)
                .isThrownBy(() -> vault.personKey(new PersonId(reply.text("person"))));
        assertThat(vault.matterKey(new MatterId(shared)).version()).isEqualTo(2);
        var texts = server.bean(PersonTexts.class);
        assertThat(texts.matters(new PersonId(reply.text("person")))).hasSize(2);

        assertThat(steward.post("/api/erasures", order).text("code")).isEqualTo("person.unknown");
        Reply again =
                steward.post(
                        "/api/erasures",
                        Map.of("person", reply.text("person"), "reason", "once more"));
        assertThat(again.status()).as(again.toString()).isEqualTo(200);
    }

    /** A dispute has another side, an application none: it goes as a whole. */
    @Test
    void whatDisputesAndApplicationsSayOfThePersonGoesToo() {
        String erased = IdNumbers.of(74);
        var dispute =
                Client.body(
                        "region",
                        County.VILLAGE,
                        "kind",
                        "02.02",
                        "facts",
                        "A Side quarrels with Another Side",
                        "parties",
                        List.of(
                                Map.of("name", "A Side", "idNumber", erased),
                                Map.of("name", "Another Side", "phone", "13800000075")));
        String quarrel = begun("/api/disputes", dispute);
        var ending = Map.of("ending", "UNFOUNDED", "reason", "A Side said so");
        begun("/api/disputes/" + quarrel + "/endings", ending);
        var application =
                Client.body(
                        "region", County.VILLAGE,
                        "kind", "CIVIL",
                        "name", "A Side",
                        "idNumber", erased,
                        "reason", "A Side needs a lawyer");
        String aid = begun("/api/legal-aid-applications", application);
        Reply reply =
                steward.post("/api/erasures", Map.of("idNumber", erased, "reason", "asked for it"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.json().path("matters").asInt()).isEqualTo(1);
        assertThat(reply.json().path("redacted").asInt()).isEqualTo(1);

        var vault = server.bean(Vault.class);
        Assertions.assertThatExceptionOfType(KeyErased.class)
                .isThrownBy(() -> vault.matterKey(new MatterId(aid)));
        assertThat(vault.matterKey(new MatterId(quarrel)).version()).isEqualTo(2);
        // both go on: what is said from now on is sealed anew
        var granted = Map.of("decision", "GRANTED", "lawyer", "lawyer-1");
        begun("/api/legal-aid-applications/" + aid + "/decisions", granted);
        var concluded = Map.of("result", "WON", "note", "n");
        begun("/api/legal-aid-applications/" + aid + "/conclusions", concluded);
        assertThat(vault.matterKey(new MatterId(aid)).version()).isEqualTo(2);
    }

    /** What was handed over names nobody, and speaks of the persons of its matter all the same. */
    @Test
    void whatIsSaidOfThePersonElsewhereIsWrittenAnew() {
        String erased = IdNumbers.of(76);
        String matter = registered(List.of(party("Somebody Erased", erased)), "02.01.03");
        Reply handed =
                county.office.post(
                        "/api/matters/" + matter + "/mediations",
                        Client.body(
                                "kind", "02.01",
                                "facts", "Somebody Erased quarrels about a wall",
                                "consent", true));
        assertThat(handed.status()).as(handed.toString()).isIn(200, 201);
        String dispute = handed.text("disputeId");
        String advised =
                begun(
                        "/api/legal-aid-applications",
                        Client.body(
                                "region",
                                County.VILLAGE,
                                "kind",
                                "CIVIL",
                                "name",
                                "The Neighbour",
                                "idNumber",
                                IdNumbers.of(77),
                                "reason",
                                "against Somebody Erased",
                                "dispute",
                                dispute));
        Reply reply =
                steward.post("/api/erasures", Map.of("idNumber", erased, "reason", "asked for it"));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.json().path("matters").asInt()).isEqualTo(1);
        assertThat(reply.json().path("redacted").asInt()).isEqualTo(2);
        assertThat(text(dispute)).isEqualTo("〇〇 quarrels about a wall");
        assertThat(text(advised)).isEqualTo("against 〇〇");
    }

    /** The text that stands in the place of the first one of a stream. */
    private static String text(String stream) {
        String last = Streams.last(server, "redaction." + stream);
        var said = Client.JSON.readTree(last).path("texts").path(0);
        var sealed =
                new CipherText(
                        said.path("text").path("keyId").asString(),
                        said.path("text").path("data").asString());
        var vault = server.bean(Vault.class);
        String context = SealContext.ofRecord(said.path("field").asString());
        return vault.open(vault.matterKey(new MatterId(stream)), sealed, context);
    }

    /** Three are party to it: when a second one goes, the third still has the text. */
    @Test
    void aSecondErasureBeginsWithWhatTheFirstLeft() {
        List<Map<String, Object>> all =
                List.of(
                        party("Somebody Erased", IdNumbers.of(78)),
                        party("Another", IdNumbers.of(79)),
                        party("The Third", IdNumbers.of(80)));
        String matter = registered(all, "02.02.01");
        for (int person : List.of(78, 79)) {
            var order = Map.of("idNumber", IdNumbers.of(person), "reason", "asked for it");
            assertThat(steward.post("/api/erasures", order).status()).isEqualTo(200);
        }
        String last = Streams.last(server, "redaction." + matter);
        var texts = Client.JSON.readTree(last).path("texts");
        assertThat(texts.size()).isPositive();
        var vault = server.bean(Vault.class);
        var sealed =
                new CipherText(
                        texts.path(0).path("text").path("keyId").asString(),
                        texts.path(0).path("text").path("data").asString());
        assertThat(vault.open(vault.matterKey(new MatterId(matter)), sealed, SealContext.TEXT))
                .isEqualTo("〇〇 quarrels with 〇〇");
    }

    private static String begun(String path, Object body) {
        Reply reply = county.office.post(path, body);
        assertThat(reply.status()).as(path + reply).isIn(200, 201);
        return reply.text("id");
    }

    @Test
    void onlyAStewardOfTheRegionErases() {
        String number = IdNumbers.of(73);
        registered(List.of(party("A Third", number)), "02.01.01");
        Map<String, Object> order = Map.of("idNumber", number, "reason", "asked");
        assertThat(county.office.post("/api/erasures", order).status()).isEqualTo(403);
        assertThat(steward.with("region", "451325").post("/api/erasures", order).text("code"))
                .isEqualTo("auth.region");
        assertThat(steward.post("/api/erasures", Map.of("reason", "nobody named")).status())
                .isEqualTo(400);
    }

    @Test
    void aRotationIsBegunAndWatched() {
        Reply begun = steward.post("/api/key-rotations", Map.of());
        assertThat(begun.status()).as(begun.toString()).isEqualTo(202);
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .untilAsserted(() -> {
                    Reply now = Client.send(steward.request("/api/key-rotations/current").GET());
                    assertThat(now.json().path("running").asBoolean(true)).isFalse();
                    assertThat(now.json().path("keysByMaster").size()).isEqualTo(1);
                });
        assertThat(county.office.post("/api/key-rotations", Map.of()).status()).isEqualTo(403);
    }
}
