package fengqiao.query.running;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.RegionCode;
import fengqiao.kernel.meeting.MeetingForm;
import fengqiao.kernel.meeting.MeetingHeld;
import fengqiao.query.RecordFolds;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A record from the log to the list, the detail and the figures, as callers meet them. */
final class RecordsOverHttp {
    private static final String ID = "meeting.over-http";

    private RecordsOverHttp() {}

    static void check(TestLog log, TestClient client) throws Exception {
        var held =
                new MeetingHeld(
                        new RegionCode("451324101201"),
                        MeetingForm.COURTYARD,
                        LocalDate.parse("2024-05-07"),
                        "office-1",
                        null,
                        List.of(),
                        List.of(),
                        21,
                        List.of());
        long position =
                log.append(new RecordFolds().add(ID, "2024-05-07T02:00:00Z", held).events());
        log.relay();
        String may = "region=451324101&from=2024-05-01&to=2024-05-31";
        JsonNode list = client.ok("/api/meetings?" + may + "&minPosition=" + position);
        assertThat(list.at("/total").asLong()).isEqualTo(1);
        assertThat(list.at("/items/0/record/persons").asInt()).isEqualTo(21);
        TestClient.Answer one = client.get("/api/meetings/" + ID, "OFFICE");
        assertThat(one.header("ETag")).isEqualTo("\"0\"");
        assertThat(client.ok("/api/meetings/" + ID + "/texts?purpose=test").at("/items").size())
                .isZero();
        JsonNode figures = client.ok("/api/meeting-figures?" + may);
        assertThat(figures.at("/figures/0/value").asLong()).isEqualTo(1);
        assertThat(client.ok(figures.at("/figures/0/href").asString()).at("/total").asLong())
                .isEqualTo(1);
        refuses(client);
    }

    private static void refuses(TestClient client) {
        for (String query :
                List.of(
                        "region=xx",
                        "from=2024-13-01",
                        "overdue=perhaps",
                        "limit=0",
                        "figure=f.x",
                        "cursor=zzz",
                        "limit=x",
                        "minPosition=x")) {
            assertThat(client.get("/api/meetings?" + query, "OFFICE").isProblem(400))
                    .as(query)
                    .isTrue();
        }
        assertThat(client.get("/api/meetings/none", "OFFICE").isProblem(404)).isTrue();
        assertThat(client.get("/api/meetings/" + ID + "/texts?purpose=t", "VIEWER").isProblem(404))
                .isTrue();
        assertThat(client.get("/api/meeting-figures", "UNIT").isProblem(403)).isTrue();
        assertThat(client.get("/api/meetings?region=110101", "OFFICE").isProblem(403)).isTrue();
        assertThat(client.get("/api/meetings", "").isProblem(401)).isTrue();
    }
}
