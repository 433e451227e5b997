package fengqiao.command;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.command.Client.Reply;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A citizen asks for a leader with nothing but a receipt; the office goes on from there. */
class AppointmentIT {
    private static final String REQUESTS = "/api/appointment-requests";
    private static CommandServer server;
    private static County county;
    private static Client citizen;

    @BeforeAll
    static void start() {
        server = CommandServer.fresh();
        county = new County(server).settle();
        citizen = new Client(server.port(), Map.of());
        Reply leader =
                county.office.post(
                        "/api/leaders",
                        Map.of(
                                "leader",
                                "l-7",
                                "region",
                                County.CODE,
                                "post",
                                "county head",
                                "name",
                                "Somebody",
                                "from",
                                "2020-01-01"));
        assertThat(leader.status()).as(leader.toString()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, Object> wish(Reply receipt, String leader) {
        return Client.body(
                "receiptNumber",
                receipt.text("receiptNumber"),
                "queryCode",
                receipt.text("queryCode"),
                "leader",
                leader,
                "subject",
                "about the wall");
    }

    private static Reply matter(int person) {
        return county.worker.post("/api/matters", County.report(IdNumbers.of(person)));
    }

    @Test
    void aWishIsTakenDownOnceADayAndKeptByASession() {
        Reply receipt = matter(401);
        Reply asked = citizen.post(REQUESTS, wish(receipt, "l-7"));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(asked.text("state")).isEqualTo("ASKED");
        assertThat(citizen.post(REQUESTS, wish(receipt, "l-7")).text("code"))
                .isEqualTo("leader.appointment-asked");

        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String id = Streams.holding(server, "leader.appointment-asked.v1").getFirst();
        String appointment = "/api/appointments/" + id;
        assertThat(
                        county.office
                                .post(appointment + "/grants", Map.of("on", today, "place", "hall"))
                                .text("state"))
                .isEqualTo("GRANTED");
        Reply session =
                county.office.post(
                        "/api/reception-sessions",
                        Client.body(
                                "region",
                                County.CODE,
                                "kind",
                                "APPOINTMENT",
                                "place",
                                "hall",
                                "leaders",
                                List.of("l-7"),
                                "batches",
                                1,
                                "persons",
                                1,
                                "appointment",
                                id));
        assertThat(session.status()).as(session.toString()).isEqualTo(201);
        assertThat(Streams.types(server, id))
                .containsExactly(
                        "leader.appointment-asked.v1",
                        "leader.appointment-granted.v1",
                        "leader.appointment-kept.v1");
    }

    @Test
    void withoutTheCodeOrALeaderInOfficeNothingIsAsked() {
        Reply receipt = matter(402);
        assertThat(citizen.post(REQUESTS, wish(receipt, "l-none")).text("code"))
                .isEqualTo("leader.unknown");
        Map<String, Object> wrong = wish(receipt, "l-7");
        wrong.put("queryCode", "00000000");
        assertThat(citizen.post(REQUESTS, wrong).status()).isEqualTo(404);
        assertThat(citizen.post("/api/appointments", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void aReceiptHasTenTriesAMinute() {
        Reply receipt = matter(403);
        Map<String, Object> wrong = wish(receipt, "l-7");
        wrong.put("queryCode", "00000000");
        for (int i = 0; i < 10; i++) {
            assertThat(citizen.post(REQUESTS, wrong).status()).isEqualTo(404);
        }
        assertThat(citizen.post(REQUESTS, wrong).text("code")).isEqualTo("receipt.limit");
    }
}
