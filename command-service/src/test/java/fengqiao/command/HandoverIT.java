package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A matter goes to mediators and comes back 访调对接. */
@SuppressWarnings("NullAway.Init") // set before all
class HandoverIT {
    private static CommandServer server;
    private static County county;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String accepted() {
        Reply receipt = county.worker.post("/api/matters", County.report());
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        String matter = "/api/matters/" + receipt.text("matterId");
        step(county.office, matter + "/routings", Map.of("unit", "u-justice"), "ROUTED");
        step(county.justice, matter + "/acceptances", Map.of(), "ACCEPTED");
        return matter;
    }

    private static void step(Client caller, String path, Object body, String state) {
        Reply reply = caller.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(200);
        assertThat(reply.text("state")).isEqualTo(state);
    }

    private static Map<String, Object> handover(boolean consent) {
        return Client.body("kind", "02.02", "facts", "a wall", "persons", 2, "consent", consent);
    }

    @Test
    void aMatterIsMediatedReturnsAndIsClosed() {
        String matter = accepted();
        assertThat(county.justice.post(matter + "/mediations", handover(false)).text("code"))
                .isEqualTo("mediation.consent");
        Reply handed = county.justice.post(matter + "/mediations", handover(true));
        assertThat(handed.status()).as(handed.toString()).isEqualTo(200);
        assertThat(handed.text("state")).isEqualTo("ACCEPTED");
        String dispute = "/api/disputes/" + handed.text("disputeId");
        Reply again = county.justice.post(matter + "/mediations", handover(true));
        assertThat(again.text("code")).isEqualTo("mediation.in-hand");
        assertThat(again.text("article")).isNotBlank();
        step(
                county.justice,
                matter + "/replies",
                Map.of("outcome", "SUPPORTED", "text", "it is being mediated"),
                "REPLIED");
        mediate(dispute);
        var resolution = Map.of("kind", "SUBSTANTIVE");
        step(county.justice, matter + "/resolutions", resolution, "RESOLVED");
        step(county.office, matter + "/closures", Map.of("evidence", "agreement"), "CLOSED");
    }

    private static void mediate(String dispute) {
        step(
                county.office,
                dispute + "/mediations",
                Client.body(
                        "rung",
                        "VILLAGE",
                        "body",
                        "b-village",
                        "consent",
                        true,
                        "leader",
                        Map.of("role", "VILLAGE_SECRETARY", "post", "post-1"),
                        "participants",
                        List.of(Map.of("role", "GRID_WORKER"))),
                "IN_MEDIATION");
        step(county.office, dispute + "/rounds", Map.of(), "IN_MEDIATION");
        step(county.office, dispute + "/agreements", Map.of("terms", "it moves"), "AGREED");
    }

    @Test
    void aFailureIsGuidedToCourtAndReturnsToo() {
        String matter = accepted();
        Reply handed = county.office.post(matter + "/mediations", handover(true));
        String dispute = "/api/disputes/" + handed.text("disputeId");
        step(
                county.office,
                dispute + "/litigation-guidances",
                Map.of("ground", "PARTIES_CHOICE", "pathway", "31.1.01", "reason", "they sue"),
                "GUIDED");
        Reply next = county.office.post(matter + "/mediations", handover(true));
        assertThat(next.status()).as("the result has returned: " + next).isEqualTo(200);
    }

    @Test
    void aDisputeThatIsThereAlreadyIsLinked() {
        String matter = accepted();
        Reply found =
                county.office.post(
                        "/api/disputes",
                        Client.body("region", County.GRID, "kind", "02.02", "facts", "a wall"));
        var link = Client.body("dispute", found.text("id"), "consent", true);
        Reply handed = county.office.post(matter + "/mediations", link);
        assertThat(handed.text("disputeId")).as(handed.toString()).isEqualTo(found.text("id"));
        assertThat(county.office.post(accepted() + "/mediations", link).text("code"))
                .isEqualTo("dispute.linked");
        link.put("dispute", "dispute.none");
        assertThat(county.office.post(accepted() + "/mediations", link).status()).isEqualTo(404);
    }
}
