package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A matter from report to reopening over HTTP, on the real log. */
class ShortLifeIT {
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

    @Test
    void aReportLivesItsShortLife() {
        Reply receipt = county.worker.post("/api/matters", County.report());
        assertThat(receipt.status()).as(receipt.toString()).isEqualTo(201);
        assertThat(receipt.text("receiptNumber")).matches("451324-\\d{8}-[0-9A-HJKMNP-TV-Z]{8}");
        assertThat(receipt.text("queryCode")).matches("\\d{8}");
        assertThat(receipt.json().get("position").asLong()).isPositive();
        String matter = "/api/matters/" + receipt.text("matterId");
        assertThat(receipt.header("Location")).isEqualTo(matter);
        assertThat(receipt.header("ETag")).isEqualTo("\"0\"");

        step(county.office, matter + "/routings", Map.of("unit", "u-justice"), "ROUTED");
        step(county.justice, matter + "/objections", Map.of("reason", "not ours"), "OBJECTED");
        step(
                county.office,
                matter + "/objection-decisions",
                Map.of("decision", "UPHELD"),
                "REGISTERED");
        step(county.office, matter + "/routings", Map.of("unit", "u-police"), "ROUTED");
        assertThat(county.justice.post(matter + "/acceptances", Map.of()).text("code"))
                .isEqualTo("matter.unit");
        step(county.police, matter + "/acceptances", Map.of(), "ACCEPTED");
        step(
                county.police,
                matter + "/replies",
                Map.of("outcome", "SUPPORTED", "text", "the wall is moved"),
                "REPLIED");
        step(county.police, matter + "/resolutions", Map.of("kind", "SUBSTANTIVE"), "RESOLVED");
        step(county.office, matter + "/closures", Map.of("evidence", "photograph"), "CLOSED");
        step(county.office, matter + "/reopenings", Map.of("reason", "it fell down"), "ACCEPTED");
        Reply illegal = county.office.post(matter + "/closures", Map.of("evidence", "none"));
        assertThat(illegal.status()).isEqualTo(409);
        assertThat(illegal.text("code")).isEqualTo("matter.state");
        assertThat(illegal.text("state")).isEqualTo("ACCEPTED");
        assertThat(illegal.json().get("allowed").toString())
                .contains("\"replies\"")
                .doesNotContain("\"closures\"");
        assertThat(illegal.json().get("position").asLong()).isPositive();
        assertThat(illegal.text("article")).isNotBlank();
    }

    private static void step(Client caller, String path, Map<String, ?> body, String state) {
        Reply reply = caller.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(200);
        assertThat(reply.text("state")).isEqualTo(state);
        assertThat(reply.header("ETag"))
                .isEqualTo("\"" + reply.json().get("sequence").asLong() + "\"");
    }

    @Test
    void aGuidedMatterMayBeReopened() {
        Reply receipt = county.office.post("/api/matters", County.report());
        String matter = "/api/matters/" + receipt.text("matterId");
        step(
                county.office,
                matter + "/guidances",
                Map.of("pathway", "31.1.01", "reason", "a civil claim"),
                "GUIDED");
        step(county.office, matter + "/reopenings", Map.of("reason", "withdrawn"), "REGISTERED");
    }

    @Test
    void theDescriptionIsTrue() {
        var description = Client.send(county.office.request("/v3/api-docs")).json();
        assertThat(description.path("openapi").asString("")).startsWith("3.1");
        var register = description.at("/paths/~1api~1matters/post");
        assertThat(register.at("/requestBody/content/application~1json/schema/$ref").asString(""))
                .endsWith("/RegistrationBody");
        assertThat(register.get("responses").propertyNames())
                .contains("200", "201", "400", "401", "403", "409", "413", "415", "422", "503");
        assertThat(register.get("parameters")).hasSize(1);
        assertThat(description.at("/components/schemas/RegistrationBody/required")).hasSize(3);
        var routing = description.at("/paths/~1api~1matters~1{id}~1routings/post/parameters");
        assertThat(routing).hasSize(3);
        assertThat(description.at("/components/schemas/Problem/properties/code").isObject())
                .isTrue();
    }
}
