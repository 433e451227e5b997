package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.platform.database.CommandDatabase;
import fengqiao.eventstore.Append;
import fengqiao.eventstore.EventLog;
import fengqiao.eventstore.NewEvent;
import fengqiao.eventstore.SideRow;
import fengqiao.eventstore.reader.LogReader;
import fengqiao.eventstore.verify.HeadWitness;
import fengqiao.eventstore.verify.LogVerifier;
import fengqiao.eventstore.verify.Verdict;
import fengqiao.kernel.MatterId;
import fengqiao.vault.KeyRow;
import fengqiao.vault.NewMatterKey;
import fengqiao.vault.SealContext;
import fengqiao.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A log that an earlier version wrote: its matters go on, its rows stay as they are. */
class OldLogIT {
    private static final MatterId OLD = new MatterId("0192f0aa-0000-7000-8000-00000000000a");
    private static final Instant AT = Instant.parse("2024-05-07T01:02:03Z");
    private static CommandServer server;
    private static County county;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        append();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void append() {
        Vault vault = server.bean(Vault.class);
        NewMatterKey key = vault.newMatterKey(OLD);
        String sealed =
                JsonMapper.shared()
                        .writeValueAsString(vault.seal(key.key(), "a wall", SealContext.TEXT));
        List<SideRow> rows = key.rows().stream().map(OldLogIT::side).toList();
        server.bean(EventLog.class)
                .append(
                        new Append(
                                List.of(
                                        event(0, "matter.registered.v1", registered(sealed)),
                                        event(1, "matter.report-linked.v1", linked(sealed))),
                                rows))
                .join();
    }

    private static SideRow side(KeyRow row) {
        return SideRow.of(row.sql(), row.values().toArray());
    }

    private static NewEvent event(long sequence, String type, String payload) {
        String metadata =
                "{\"occurredAt\":\"%s\",\"routingKey\":\"451324\",\"actor\":\"w-1\"}".formatted(AT);
        return new NewEvent(
                "old-" + sequence,
                OLD.value(),
                sequence,
                "Matter",
                type,
                null,
                payload.getBytes(StandardCharsets.UTF_8),
                metadata.getBytes(StandardCharsets.UTF_8),
                AT,
                County.CODE);
    }

    private static String registered(String text) {
        return """
        {"matterId":"%s","receiptNumber":"451324-20240507-0000000A","externalNumber":null,
         "kind":"INCIDENT","channel":"GRID_PATROL","region":"451324100203001",
         "category":"02.01.01","text":%s,"place":null,"parties":[],"persons":3,
         "reportedBy":"w-1","seenAt":"2024-05-07T01:02:03Z","repeatOf":null,"clocks":[]}
        """
                .formatted(OLD, text);
    }

    private static String linked(String text) {
        return """
        {"receiptNumber":"451324-20240507-0000000B","externalNumber":null,
         "channel":"GRID_PATROL","region":"451324100203001","text":%s,"parties":[],
         "persons":1,"reportedBy":"w-1","seenAt":"2024-05-07T01:02:03Z"}
        """
                .formatted(text);
    }

    @Test
    void itsMattersGoOnAndItsRowsStayTrue() {
        String matter = "/api/matters/" + OLD;
        var routed = county.office.post(matter + "/routings", Map.of("unit", "u-police"));
        assertThat(routed.status()).as(routed.toString()).isEqualTo(200);
        assertThat(routed.json().path("sequence").asLong()).isEqualTo(2);
        server.restart();
        county = new County(server);
        var accepted = county.police.post(matter + "/acceptances", Map.of());
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);

        var source = server.bean(CommandDatabase.class).direct();
        assertThat(new LogReader(source).stream(OLD.value(), 0))
                .extracting(row -> row.type())
                .containsExactly(
                        "matter.registered.v1",
                        "matter.report-linked.v1",
                        "matter.routed.v1",
                        "matter.accepted.v1");
        assertThat(new LogVerifier(source, HeadWitness.NONE).verify(count -> {}))
                .isInstanceOf(Verdict.Intact.class);
    }
}
