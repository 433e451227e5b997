package fengqiao.standalone.instance;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.standalone.access.Port;
import fengqiao.standalone.access.Port.Reply;
import fengqiao.standalone.browser.ServedPages;
import fengqiao.standalone.folder.DataFolder;
import fengqiao.standalone.issuer.LocalTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** A run with planted people: searched everywhere, and one of them erased. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleIT {
    private static final String GRID = "451324100203001";
    private static final String NAME = "欧阳试验";
    private static final String PHONE = "13712340001";
    private static final String NUMBER = "451324195001010011";
    private static final String OTHER = "司徒旁人";
    private static final String OTHER_PHONE = "13712340002";
    private static final String LEADER = "诸葛领导";
    private static final String PLACE = "东坡岭三号院";
    private static final String WORDS = "围墙占了半尺路";
    private static final List<String> PLANTED =
            List.of(NAME, PHONE, NUMBER, OTHER, OTHER_PHONE, LEADER, PLACE, WORDS);

    private static ServedPages served = ServedPages.shared();
    private static String alone = "";
    private static String shared = "";
    private static String dispute = "";
    private static String aid = "";
    private static String handed = "";
    private static String figures = "";

    private static Reply call(String user, String method, String path, Object body) {
        String token = LocalTokens.mint(new DataFolder(served.data()), user).orElseThrow();
        return new Port(served.url()).call(method, path, token, body);
    }

    private static JsonNode done(String user, String path, Object body) {
        Reply reply = call(user, "POST", path, body);
        assertThat(reply.status()).as(path + " " + reply.body()).isIn(200, 201);
        return reply.json();
    }

    private static JsonNode seen(String user, String path) {
        Reply reply = call(user, "GET", path, Map.of());
        assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
        return reply.json();
    }

    private static String dashboard() {
        JsonNode all = seen("office", "/api/dashboard?region=451324");
        return all.path("figures") + " " + all.path("rates") + records();
    }

    private static String records() {
        StringBuilder counts = new StringBuilder();
        for (String path : List.of("/api/disputes/figures", "/api/legal-services/figures")) {
            JsonNode all = seen("office", path + "?region=451324");
            counts.append(all.path("figures")).append(all.path("shares"));
        }
        return counts.toString();
    }

    @Test
    @Order(1)
    void aFullRunIsSettled() {
        List<Map<String, Object>> regions = new ArrayList<>();
        for (String code : List.of("451324", "451324100", "451324100203", GRID)) {
            regions.add(Map.of("code", code, "name", "区" + code, "validFrom", "2010-01-01"));
        }
        done(
                "steward",
                "/api/directory-batches",
                Map.of(
                        "regions", regions,
                        "units",
                                List.of(
                                        Map.of(
                                                "unit", "u-451324-justice",
                                                "region", "451324",
                                                "kind", "justice",
                                                "name", "司法局")),
                        "leaders",
                                List.of(
                                        Map.of(
                                                "leader", "l-1",
                                                "region", "451324",
                                                "post", "县长",
                                                "name", LEADER,
                                                "from", "2024-01-01"))));
        var erased = Map.of("role", "CONCERNED", "name", NAME, "phone", PHONE, "idNumber", NUMBER);
        var other = Map.of("role", "CONCERNED", "name", OTHER, "phone", OTHER_PHONE);
        alone = matter("02.01.01", List.of(erased));
        shared = matter("02.01.02", List.of(erased, other));
        done("office", "/api/matters/" + shared + "/routings", Map.of("unit", "u-451324-justice"));
        done("unit", "/api/matters/" + shared + "/acceptances", Map.of());
        settleDisputeAndAid();
        handOver();
        long position =
                done(
                                "unit",
                                "/api/matters/" + shared + "/replies",
                                Map.of("outcome", "EXPLAINED", "text", NAME + "：" + WORDS))
                        .path("position")
                        .asLong(0);
        String read = "/api/matters/" + shared + "/texts?purpose=test&minPosition=" + position;
        assertThat(seen("office", read).toString()).contains(NAME, OTHER, PLACE, WORDS);
        assertThat(call("office", "POST", "/api/matters", Map.of(NAME, PHONE)).status())
                .isEqualTo(400);
        figures = dashboard();
    }

    /** A dispute with the other one, and an application of the one who will be erased. */
    private static void settleDisputeAndAid() {
        var side = Map.of("name", NAME, "phone", PHONE, "idNumber", NUMBER);
        var otherSide = Map.of("name", OTHER, "phone", OTHER_PHONE);
        dispute =
                done(
                                "office",
                                "/api/disputes",
                                Map.of(
                                        "region",
                                        GRID,
                                        "kind",
                                        "02.02",
                                        "facts",
                                        NAME + "与" + OTHER + "，" + PHONE + "，" + WORDS,
                                        "parties",
                                        List.of(side, otherSide)))
                        .path("id")
                        .asString("");
        aid =
                done(
                                "office",
                                "/api/legal-aid-applications",
                                Map.of(
                                        "region", GRID,
                                        "kind", "CIVIL",
                                        "name", NAME,
                                        "phone", PHONE,
                                        "idNumber", NUMBER,
                                        "reason", NAME + "：" + WORDS))
                        .path("id")
                        .asString("");
        var refused = Map.of("decision", "REFUSED", "reason", NAME + "，" + PLACE);
        long position =
                done("office", "/api/legal-aid-applications/" + aid + "/decisions", refused)
                        .path("position")
                        .asLong(0);
        assertThat(texts("/api/disputes/" + dispute, position)).contains(NAME, OTHER, WORDS);
        assertThat(texts("/api/legal-aid-applications/" + aid, position))
                .contains(NAME, NUMBER, WORDS, PLACE);
    }

    /** Its dispute names nobody, and speaks of the person all the same. */
    private static void handOver() {
        JsonNode answer =
                done(
                        "office",
                        "/api/matters/" + alone + "/mediations",
                        Map.of(
                                "kind",
                                "02.01",
                                "facts",
                                NAME + "，" + PHONE + "，" + WORDS,
                                "consent",
                                true));
        handed = answer.path("disputeId").asString("");
        assertThat(texts("/api/disputes/" + handed, answer.path("position").asLong(0)))
                .contains(NAME, PHONE, WORDS);
    }

    private static String texts(String record, long position) {
        seen("office", record + "?minPosition=" + position);
        return seen("office", record + "/texts?purpose=test").toString();
    }

    private static String matter(String category, List<Map<String, String>> parties) {
        return done(
                        "office",
                        "/api/matters",
                        Map.of(
                                "region", GRID,
                                "category", category,
                                "text", NAME + "与" + OTHER + "，" + PHONE + "，" + WORDS,
                                "place", PLACE,
                                "parties", parties))
                .path("matterId")
                .asString("");
    }

    @Test
    @Order(2)
    void nothingPersonalStandsAnywhereInTheClear() throws Exception {
        assertThat(everywhere().holding(PLANTED)).isEmpty();
    }

    @Test
    @Order(3)
    void whoWasShownWhatIsReadBackByTheStewardAlone() {
        JsonNode first = seen("steward", "/api/disclosures?matter=" + shared).path("items").path(0);
        assertThat(first.path("who").asString("")).isEqualTo("office");
        assertThat(first.path("persons").size()).isEqualTo(2);
        assertThat(call("office", "GET", "/api/disclosures", Map.of()).status()).isEqualTo(403);
    }

    @Test
    @Order(4)
    void anErasureTakesThePersonOutAndChangesNoCount() throws Exception {
        var order = Map.of("idNumber", NUMBER, "reason", "asked for it");
        JsonNode answer = done("steward", "/api/erasures", order);
        assertThat(answer.path("matters").asInt(0)).isEqualTo(2);
        assertThat(answer.path("redacted").asInt(0)).isEqualTo(3);

        assertErased();
        assertThat(everywhere().holding(PLANTED)).isEmpty();
    }

    /** What may be decrypted is decrypted: a dump of all texts. */
    private static void assertErased() {
        String own = seen("office", "/api/matters/" + alone + "/texts?purpose=test").toString();
        String both = seen("office", "/api/matters/" + shared + "/texts?purpose=test").toString();
        assertThat(own + both).doesNotContain(NAME, PHONE, NUMBER);
        assertThat(own).doesNotContain(WORDS, PLACE);
        assertThat(both).contains(OTHER, WORDS, PLACE);
        String quarrel = texts("/api/disputes/" + dispute, 0);
        String application = texts("/api/legal-aid-applications/" + aid, 0);
        assertThat(quarrel + application).doesNotContain(NAME, PHONE, NUMBER);
        assertThat(quarrel).contains(OTHER, WORDS);
        assertThat(application).doesNotContain(WORDS, PLACE);
        String mediated = texts("/api/disputes/" + handed, 0);
        assertThat(mediated).doesNotContain(NAME, PHONE, NUMBER).contains(WORDS);
        assertThat(dashboard()).isEqualTo(figures);
    }

    private static Everywhere everywhere() {
        var nodes = Objects.requireNonNull(served.instance(), "an instance of its own").nodes();
        return new Everywhere(nodes, served.data());
    }
}
