package fengqiao.query.running;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.vault.QueryCodes;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the number of a receipt opens: to its holder with the code, to callers in the list. */
final class ReceiptQueries {
    private ReceiptQueries() {}

    private static JsonNode matter(TestClient client) {
        return client.ok("/api/matters?limit=1&figure=inHand").at("/items/0");
    }

    static void holder(TestClient client, QueryCodes codes) {
        String number = matter(client).at("/receiptNumber").asString();
        String code = codes.queryCode(number);
        assertThat(ask(client, number, code).status()).isEqualTo(200);
        assertThat(ask(client, number, code).json().at("/receiptNumber").asString())
                .isEqualTo(number);
        String wrong = code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
        for (int i = 0; i < 8; i++) {
            assertThat(ask(client, number, wrong).isProblem(404)).isTrue();
        }
        assertThat(ask(client, number, code).isProblem(429)).isTrue();
    }

    private static TestClient.Answer ask(TestClient client, String number, String code) {
        String body = "{\"receiptNumber\":\"%s\",\"queryCode\":\"%s\"}";
        return client.post("/api/receipt-inquiries", body.formatted(number, code), "");
    }

    static void list(TestClient client, TestClient elsewhere) {
        JsonNode any = matter(client);
        String receipt = any.at("/receiptNumber").asString();
        String asked = "/api/matters?receiptNumber=" + receipt;
        JsonNode found = client.ok(asked);
        assertThat(found.at("/total").asLong()).isEqualTo(1);
        assertThat(found.at("/items/0/matterId").asString())
                .isEqualTo(any.at("/matterId").asString());
        assertThat(client.ok(asked + "&state=MERGED").at("/total").asLong()).isZero();
        for (String role : List.of("OFFICE", "VIEWER", "UNIT", "WORKER", "DISCIPLINE")) {
            TestClient.Answer answer = elsewhere.get(asked, role);
            assertThat(answer.status()).as(role).isEqualTo(200);
            assertThat(answer.json().at("/total").asLong()).as(role).isZero();
            assertThat(answer.response().body()).as(role).doesNotContain(receipt);
        }
        for (String role : List.of("LEADER", "MEDIATOR", "DISCIPLINE")) {
            assertThat(client.get(asked, role).json().at("/total").asLong()).as(role).isZero();
        }
    }
}
