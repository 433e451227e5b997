package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.eventstore.AxonEventLogEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who acts at the same moment, and what a long life costs. */
class TwoAtOnceIT {
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

    private static String accepted(Map<String, Object> report) {
        Reply receipt = county.office.post("/api/matters", report);
        String path = "/api/matters/" + receipt.text("matterId");
        done(county.office, path + "/routings", Map.of("unit", "u-justice"));
        done(county.justice, path + "/acceptances", Map.of());
        return path;
    }

    private static String closed(String idNumber) {
        String path = accepted(County.report(idNumber));
        done(county.justice, path + "/replies", Map.of("outcome", "EXPLAINED", "text", "so"));
        done(county.justice, path + "/resolutions", Map.of("kind", "PROCEDURAL"));
        done(county.office, path + "/closures", Map.of("evidence", "photograph"));
        return path;
    }

    private static Reply done(Client caller, String path, Map<String, ?> body) {
        Reply reply = caller.post(path, body);
        assertThat(reply.status()).as(path + " " + reply).isEqualTo(200);
        return reply;
    }

    /** They save time, and nothing depends on them. */
    private static void withoutSnapshots(Runnable meanwhile) throws SQLException {
        try (Connection connection = server.bean(CommandDatabase.class).direct().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE log.snapshot RENAME TO set_aside");
            meanwhile.run();
            statement.execute("ALTER TABLE log.set_aside RENAME TO snapshot");
        }
    }

    @Test
    void ofTwoHandlersOneWinsAndTheOtherIsToldWhatHappened() throws Exception {
        String matter = accepted(County.report());
        Map<String, String> reply = Map.of("outcome", "EXPLAINED", "text", "so");
        List<Reply> replies =
                IdempotencyIT.together(
                        2, i -> county.justice.postIfMatch(matter + "/replies", "\"2\"", reply));
        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
        told(replies, "matter.changed");

        String other = accepted(County.report());
        List<Reply> without =
                IdempotencyIT.together(2, i -> county.justice.post(other + "/replies", reply));
        assertThat(without).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        told(without, "matter.state");
    }

    private static void told(List<Reply> replies, String code) {
        Reply won = replies.stream().filter(each -> each.status() == 200).findFirst().orElseThrow();
        Reply lost =
                replies.stream().filter(each -> each.status() != 200).findFirst().orElseThrow();
        assertThat(lost.text("code")).isEqualTo(code);
        assertThat(lost.text("state")).isEqualTo("REPLIED");
        assertThat(lost.json().get("allowed").toString()).contains("resolutions");
        assertThat(lost.json().get("position").asLong())
                .as("where what happened is to be read")
                .isEqualTo(won.json().get("position").asLong());
    }

    @Test
    void aPersonHasAMatterInHandOnce() throws Exception {
        String first = closed(IdNumbers.of(61));
        String second = accepted(County.report(IdNumbers.of(61)));
        assertThat(second).isNotEqualTo(first);
        Map<String, String> reason = Map.of("reason", "it fell down");
        Reply refused = county.office.post(first + "/reopenings", reason);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("matter.in-hand");
        assertThat(refused.text("detail")).contains(second.substring("/api/matters/".length()));

        done(county.justice, second + "/replies", Map.of("outcome", "EXPLAINED", "text", "so"));
        done(county.justice, second + "/resolutions", Map.of("kind", "PROCEDURAL"));
        done(county.office, second + "/closures", Map.of("evidence", "photograph"));
        List<String> both = List.of(first, second);
        List<Reply> replies =
                IdempotencyIT.together(
                        2, i -> county.office.post(both.get(i) + "/reopenings", reason));
        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void aLongLifeIsReadFromItsSnapshotAfterARestart() throws SQLException {
        String matter = accepted(County.report());
        String id = matter.substring("/api/matters/".length());
        done(county.justice, matter + "/plans", Map.of("text", "talk"));
        for (int i = 0; i < 120; i++) {
            done(county.justice, matter + "/progress-notes", Map.of("text", "day " + i));
        }
        var engine = server.bean(AxonEventLogEngine.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> engine.readSnapshot(id).isPresent());
        server.restart();
        county = new County(server);
        withoutSnapshots(() -> done(county.justice, matter + "/plans", Map.of("text", "again")));
        Reply after = done(county.justice, matter + "/plans", Map.of("text", "talk more"));
        assertThat(after.header("ETag")).isEqualTo("\"125\"");
        assertThat(after.text("state")).isEqualTo("ACCEPTED");
    }
}
