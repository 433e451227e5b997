package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import fengqiao.command.leader.LeaderCases;
import fengqiao.command.platform.database.Rows;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RecordId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What hangs on a matter that is merged, withdrawn or transferred: in the same commit. */
class EndingsIT {
    private static final String ELSEWHERE = "410481";
    private static CommandServer server;
    private static County county;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        Client there = Client.of(server, "office-2", "OFFICE", ELSEWHERE);
        var region = Map.of("code", ELSEWHERE, "name", "w", "validFrom", "2000-01-01");
        assertThat(there.post("/api/regions", region).status()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String appeal(int person) {
        Map<String, Object> report = new LinkedHashMap<>(County.report());
        report.put("kind", "APPEAL");
        report.put("channel", "LETTER");
        report.put("parties", List.of(Map.of("idNumber", IdNumbers.of(person))));
        return done(county.office.post("/api/matters", report)).text("matterId");
    }

    private static Reply done(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isIn(200, 201);
        return reply;
    }

    private static Reply office(String path, Object... body) {
        return done(county.office.post(path, Client.body(body)));
    }

    private static void leaderTakes(String matter) {
        office(
                "/api/leader-cases",
                "matter",
                matter,
                "origin",
                "SCREENED_PROBLEM",
                "leader",
                "l-1",
                "department",
                "u-justice",
                "grid",
                County.GRID);
    }

    private static void listed(String matter) {
        office("/api/backlog", "matter", matter, "source", "s", "batch", "1", "stock", "OLD");
    }

    /** A conference's task about it; the stream of the meeting. */
    private static String task(String matter) {
        String meeting =
                office("/api/meetings", "region", County.CODE, "form", "CONFERENCE").text("id");
        office(
                "/api/meetings/" + meeting + "/decisions",
                "unit",
                "u-justice",
                "person",
                "post-1",
                "due",
                "2199-01-01",
                "text",
                "look again",
                "matter",
                matter);
        return meeting;
    }

    private static @Nullable String inHand(String matter) {
        var id = server.bean(LeaderCases.class).inHand(new MatterId(matter));
        return id == null ? null : id.value();
    }

    private static String said(@Nullable String stream, String field) {
        String last = Streams.last(server, Objects.requireNonNull(stream, "no such record"));
        return Client.JSON.readTree(last).path(field).asString();
    }

    @Test
    void whatIsMergedGoesOnWithItsLeaderListCardAndMediation() {
        String one = appeal(401);
        String other = appeal(402);
        leaderTakes(one);
        listed(one);
        String meeting = task(one);
        office("/api/matters/" + one + "/cards", "colour", "RED", "reason", "slow");
        String dispute =
                office(
                                "/api/matters/" + one + "/mediations",
                                "kind",
                                "02.01",
                                "facts",
                                "a wall",
                                "consent",
                                true)
                        .text("disputeId");
        String before = inHand(one);
        office("/api/matters/" + one + "/merges", "into", other, "reason", "one wall");

        assertThat(inHand(one)).isNull();
        assertThat(said(before, "because")).isEqualTo("MERGED");
        assertThat(said(inHand(other), "leader")).isEqualTo("l-1");
        assertThat(said("backlog." + one, "because")).isEqualTo("MERGED");
        assertThat(said("backlog." + other, "source")).isEqualTo("s");
        assertThat(Streams.types(server, meeting)).doesNotContain("meeting.task-lapsed.v1");
        assertThat(said("supervision." + one, "cause")).isEqualTo("MATTER_ENDED");
        assertThat(said("supervision." + other, "leader")).isEqualTo("l-1");
        assertThat(Streams.types(server, other)).contains("matter.handed-to-mediation.v1");

        String ending = "/api/disputes/" + dispute + "/endings";
        office(ending, "ending", "UNFOUNDED", "reason", "none");
        assertThat(Streams.types(server, other)).endsWith("matter.mediation-returned.v1");
        assertThat(Streams.types(server, one)).endsWith("matter.merged.v1");
    }

    @Test
    void whatIsWithdrawnIsNobodysUntilItIsTakenUpAgain() {
        String matter = appeal(403);
        leaderTakes(matter);
        listed(matter);
        String meeting = task(matter);
        String before = inHand(matter);
        office("/api/matters/" + matter + "/withdrawals", "reason", "settled");
        assertThat(inHand(matter)).isNull();
        assertThat(said(before, "because")).isEqualTo("WITHDRAWN");
        assertThat(said("backlog." + matter, "because")).isEqualTo("WITHDRAWN");
        assertThat(said("supervision." + matter, "cause")).isEqualTo("MATTER_ENDED");
        assertThat(said(meeting, "because")).isEqualTo("WITHDRAWN");
        Reply late =
                county.justice.post(
                        "/api/meetings/" + meeting + "/task-completions",
                        Client.body("number", 1, "evidence", "x"));
        assertThat(late.text("code")).isEqualTo("meeting.settled");

        String reopenings = "/api/matters/" + matter + "/reopenings";
        office(reopenings, "reason", "not settled", "cause", "NEW_FACTS");
        assertThat(said(inHand(matter), "origin")).isEqualTo("SCREENED_PROBLEM");
        assertThat(Streams.types(server, Objects.requireNonNull(inHand(matter))))
                .containsExactly("leader.case-required.v1");
        assertThat(Streams.types(server, "backlog." + matter)).endsWith("leader.backlog-listed.v1");
    }

    @Test
    void whatIsTransferredIsOwedALeaderThere() {
        String matter = appeal(404);
        leaderTakes(matter);
        listed(matter);
        String meeting = task(matter);
        String before = inHand(matter);
        office("/api/matters/" + matter + "/transfers", "region", ELSEWHERE, "reason", "theirs");
        String successor = Streams.successor(server, matter);
        assertThat(inHand(matter)).isNull();
        assertThat(said(before, "because")).isEqualTo("TRANSFERRED");
        assertThat(said(inHand(successor), "region")).isEqualTo(ELSEWHERE);
        assertThat(said("backlog." + successor, "region")).isEqualTo(ELSEWHERE);
        assertThat(said(meeting, "because")).isEqualTo("TRANSFERRED");
    }

    @Test
    void theLastCaseIsTheOneThatCameLastWhateverItsId() {
        var matter = new MatterId(appeal(406));
        var first = new RecordId("leader-case.b");
        var second = new RecordId("leader-case.a");
        change(LeaderCases.opened(first, matter));
        change(LeaderCases.ended(first));
        change(LeaderCases.opened(second, matter));

        assertThat(server.bean(LeaderCases.class).last(matter)).isEqualTo(second);
        change(LeaderCases.ended(second));
        assertThat(server.bean(LeaderCases.class).last(matter)).isEqualTo(second);
    }

    private static void change(SideRow row) {
        int changed =
                server.bean(Rows.class)
                        .change(
                                row.sql(),
                                (connection, statement) -> {
                                    for (int i = 0; i < row.values().size(); i++) {
                                        statement.setObject(i + 1, row.values().get(i));
                                    }
                                });
        assertThat(changed).isOne();
    }

    @Test
    void whatIsResolvedOnTheListStaysResolved() {
        String matter = appeal(405);
        listed(matter);
        String entry = "/api/backlog/backlog." + matter;
        office(entry + "/resolutions", "kind", "SUBSTANTIVE", "result", "paid");
        office("/api/matters/" + matter + "/withdrawals", "reason", "settled");
        assertThat(Streams.types(server, "backlog." + matter))
                .endsWith("leader.backlog-resolved.v1");
    }
}
