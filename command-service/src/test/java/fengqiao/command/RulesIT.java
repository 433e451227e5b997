package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fengqiao.command.Client.Reply;
import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.reader.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rules published over HTTP: in force at once here, soon elsewhere, and after a restart. */
class RulesIT {
    private static final Map<String, Object> QUICK =
            Map.of("fengqiao.timers.look", "200ms", "fengqiao.timers.polling", "100ms");
    private static final Duration SOON = Duration.ofMinutes(5);
    private static final String CSV =
            "clock,days,day_kind,article,population\nROUTE,1,CALENDAR,policy,INCIDENT\n";

    @AfterEach
    void backToNow() {
        TestTime.SHARED.ahead(Duration.ZERO);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(TestTime.SHARED.instant(), ZoneId.of("Asia/Shanghai"));
    }

    private static Map<String, Object> policy(int version, LocalDate from, String csv) {
        return Client.body(
                "id",
                "grid-incident-policy",
                "version",
                version,
                "zh",
                "网格事件办理时限",
                "en",
                "Time limits for grid incidents",
                "from",
                from.toString(),
                "csv",
                csv);
    }

    private static Client steward(CommandServer server) {
        return Client.of(server, "steward-1", "STEWARD", County.CODE);
    }

    /** The clock a report starts now. */
    private static JsonNode clock(CommandServer server) {
        Reply receipt = new County(server).worker.post("/api/matters", County.report());
        assertThat(receipt.status()).isEqualTo(201);
        var first = stream(server, receipt.text("matterId")).getFirst();
        return Client.JSON.readTree(first.payload()).at("/clocks/0");
    }

    private static List<StoredEvent> stream(CommandServer server, String id) {
        return new LogReader(server.bean(CommandDatabase.class).direct()).stream(id, 0);
    }

    private static void refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
        assertThat(reply.text("code")).isEqualTo(code);
    }

    @Test
    void aPublishedSetHoldsHereAtOnceElsewhereSoonAndAfterARestart() {
        try (CommandServer server = CommandServer.fresh(QUICK);
                CommandServer other = server.another(QUICK)) {
            new County(server).settle();
            assertThat(clock(server).at("/rule/version").asInt()).isEqualTo(1);
            var body = policy(2, today(), CSV);
            refused(new County(server).office.post("/api/rule-sets", body), 403, "auth.role");
            refused(steward(server).post("/api/rule-sets", body), 409, "rule.overlap");
            body.put("supersedes", true);
            Reply published = steward(server).post("/api/rule-sets", body);
            assertThat(published.status()).as(published.toString()).isEqualTo(201);
            assertThat(published.text("entry")).isEqualTo("grid-incident-policy/2");
            JsonNode clock = clock(server);
            assertThat(clock.at("/rule/version").asInt()).isEqualTo(2);
            assertThat(clock.at("/dueDay").asString("")).isEqualTo(today().plusDays(1).toString());
            await().atMost(SOON).until(() -> clock(other).at("/rule/version").asInt() == 2);
            server.restart();
            assertThat(clock(server).at("/rule/version").asInt()).isEqualTo(2);
        }
    }

    @Test
    void aFaultyFileSaysWhichRowsAndWhy() {
        try (CommandServer server = CommandServer.fresh(QUICK)) {
            Reply reply =
                    steward(server)
                            .post(
                                    "/api/rule-sets",
                                    policy(
                                            2,
                                            today(),
                                            "clock,days,article\nROUTE,x,1\nHANDLE,,1\n"));
            refused(reply, 400, "request.field");
            assertThat(reply.json().get("errors"))
                    .extracting(error -> error.get("field").asString(""))
                    .containsExactlyInAnyOrder("csv[2].days", "csv[3].days");
            assertThat(
                            new String(
                                    Client.JSON.writeValueAsBytes(reply.json()),
                                    StandardCharsets.UTF_8))
                    .contains("应为整数");
        }
    }

    @Test
    void whenAYearIsPublishedItsProvisionalDeadlinesBecomeCertain() {
        long toNewYear = ChronoUnit.DAYS.between(today(), LocalDate.of(2026, 12, 30));
        TestTime.SHARED.ahead(Duration.ofDays(toNewYear));
        try (CommandServer server = CommandServer.fresh(QUICK)) {
            County county = new County(server).settle();
            String matter = county.worker.post("/api/matters", County.report()).text("matterId");
            var calendar = Map.of("year", 2027, "csv", "date,kind,occasion\n2027-01-01,off,元旦\n");
            assertThat(steward(server).post("/api/calendars", calendar).status()).isEqualTo(201);
            refused(steward(server).post("/api/calendars", calendar), 409, "rule.calendar-known");
            await().atMost(SOON).until(() -> stream(server, matter).size() == 2);
            StoredEvent event = stream(server, matter).getLast();
            assertThat(event.type()).isEqualTo("matter.clocks-recomputed.v1");
            JsonNode clock = Client.JSON.readTree(event.payload()).at("/clocks/0");
            assertThat(clock.at("/dueDay").asString("")).isEqualTo("2027-01-05");
            assertThat(clock.at("/provisional").asBoolean(true)).isFalse();
        }
    }
}
