package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a citizen brings without an account, and what a registrar is shown of earlier matters. */
class CitizenIT {
    private static CommandServer server;
    private static County county;
    private static Client citizen;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        citizen = new Client(server.port(), Map.of());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, Object> letter(String kind) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("region", County.VILLAGE);
        body.put("category", "02.01.01");
        body.put("text", "a wall again");
        body.put("kind", kind);
        return body;
    }

    @Test
    void aSignedAppealGivesAReceiptAndNothingElse() {
        Map<String, Object> body = letter("APPEAL");
        body.put("name", "Somebody");
        body.put("idNumber", IdNumbers.of(301));
        Reply first = citizen.post("/api/public/matters", body);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.text("queryCode")).hasSize(8);
        assertThat(first.json().has("matterId")).isFalse();
        assertThat(citizen.post("/api/public/matters", body).status()).isEqualTo(201);

        Map<String, Object> question =
                Client.body("region", County.VILLAGE, "category", "02.01.01");
        question.put("parties", List.of(Map.of("name", "Somebody", "idNumber", IdNumbers.of(301))));
        Reply shown = county.office.post("/api/repeat-candidates", question);
        assertThat(shown.status()).as(shown.toString()).isEqualTo(200);
        assertThat(shown.json().at("/items")).hasSize(1);
        assertThat(shown.json().at("/items/0/sameRule").asBoolean()).isTrue();
        assertThat(shown.json().at("/items/0/inHand").asBoolean()).isTrue();
        assertThat(county.worker.post("/api/repeat-candidates", question).text("code"))
                .isEqualTo("auth.role");
    }

    @Test
    void anAppealIsSignedASuggestionNeedNotBe() {
        assertThat(citizen.post("/api/public/matters", letter("APPEAL")).text("code"))
                .isEqualTo("petition.unsigned");
        assertThat(citizen.post("/api/public/matters", letter("SUGGESTION")).status())
                .isEqualTo(201);
        assertThat(citizen.post("/api/public/matters", letter("INCIDENT")).text("code"))
                .isEqualTo("public.kind");
        assertThat(citizen.post("/api/matters", letter("APPEAL")).text("code"))
                .isEqualTo("auth.required");
    }
}
