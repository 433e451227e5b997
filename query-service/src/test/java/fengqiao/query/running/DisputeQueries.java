package fengqiao.query.running;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.Recorded;
import fengqiao.query.dispute.DisputeHistory;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Disputes asked for over HTTP. */
final class DisputeQueries {
    private static final String IN_2024 = "from=2024-01-01&to=2024-12-31";

    private DisputeQueries() {}

    static List<Recorded<?>> history() {
        return new DisputeHistory().confirmed("1").guided("2").found("23", "3").folds().events();
    }

    /** Each figure opens to as many disputes as it says; a detail says what may come next. */
    static void check(TestClient client, long position) {
        JsonNode figures =
                client.ok("/api/disputes/figures?" + IN_2024 + "&minPosition=" + position);
        assertThat(figures.at("/figures/0/value").asLong()).isEqualTo(3);
        assertThat(figures.at("/shares/0/numerator").asLong()).isEqualTo(1);
        assertThat(figures.at("/shares/0/denominator").asLong()).isEqualTo(3);
        for (JsonNode figure : figures.at("/figures")) {
            String href = figure.at("/href").asString();
            assertThat(client.ok(href).at("/total").asLong())
                    .as(href)
                    .isEqualTo(figure.at("/value").asLong());
        }
        assertThat(client.ok("/api/disputes?matter=m-1&kind=02.02").at("/total").asLong())
                .isEqualTo(1);
        TestClient.Answer one = client.get("/api/disputes/dispute.3", "OFFICE");
        assertThat(one.header("ETag")).isEqualTo("\"0\"");
        assertThat(one.json().at("/record/allowed").toString()).contains("mediations");
        assertThat(one.json().at("/record/openRungs/0").asString()).isEqualTo("VILLAGE");
        assertThat(client.get("/api/disputes/dispute.3", "UNIT").status()).isEqualTo(404);
        assertThat(client.ok("/api/dispute-kinds").at("/items/1/first/0").asString())
                .isEqualTo("VILLAGE");
        assertThat(
                        client.ok("/api/legal-services/figures?" + IN_2024)
                                .at("/shares/0/rate")
                                .isNull())
                .isTrue();
    }
}
