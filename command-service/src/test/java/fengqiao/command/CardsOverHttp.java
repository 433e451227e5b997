package fengqiao.command;

import static fengqiao.command.RecordsIT.refuses;
import static fengqiao.command.RecordsIT.takes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Cards by hand, and what a leader's case does to them, as callers meet it. */
final class CardsOverHttp {
    private CardsOverHttp() {}

    private static Map<String, Object> card(String colour) {
        return Map.of("colour", colour, "reason", "wages not paid");
    }

    static void check(CommandServer server, County county, Client leader) {
        byHand(county);
        blue(server, county, leader);
    }

    private static void byHand(County county) {
        String matter = RecordsIT.matter("VISIT");
        String path = "/api/matters/" + matter;
        var reason = Map.of("reason", "paid");
        refuses(county.office, path + "/card-releases", reason, "supervision.no-card");
        refuses(county.office, path + "/card-upgrades", card("RED"), "supervision.not-graver");
        refuses(county.police, path + "/cards", card("YELLOW"), "auth.role");
        takes(county.office, path + "/cards", card("YELLOW"), "YELLOW");
        refuses(county.office, path + "/cards", card("RED"), "supervision.card-hangs");
        refuses(county.office, path + "/card-upgrades", card("YELLOW"), "supervision.not-graver");
        takes(county.office, path + "/card-upgrades", card("RED"), "RED");
        takes(county.office, path + "/card-releases", reason, "GREEN");
        refuses(county.office, path + "/cards", card("BLUE"), "request.field");
        refuses(county.office, "/api/matters/none/cards", card("RED"), "matter.unknown");
        assertThat(county.office.post(path + "/withdrawals", reason).status()).isEqualTo(200);
        refuses(county.office, path + "/cards", card("RED"), "supervision.matter-ended");
    }

    private static void blue(CommandServer server, County county, Client leader) {
        String matter = RecordsIT.matter("SUPERIOR_ASSIGNMENT");
        String path = "/api/matters/" + matter;
        takes(county.office, path + "/cards", card("YELLOW"), "YELLOW");
        takes(
                county.office,
                "/api/leader-cases/leader-case." + matter + "/takings",
                Map.of("leader", "l-1", "department", "u-police", "grid", County.GRID),
                "TAKEN");
        assertThat(Streams.types(server, "supervision." + matter))
                .containsExactly("supervision.card-changed.v1", "supervision.card-changed.v1");
        // he supervises it by his case, and under him a card by hand does not show
        refuses(leader, path + "/supervisions", Map.of(), "supervision.known");
        takes(county.office, path + "/card-upgrades", card("RED"), "BLUE");
        refuses(county.office, path + "/supervisions", Map.of(), "auth.role");
        takes(leader, path + "/supervision-ends", Map.of(), "RED");
        refuses(leader, path + "/supervision-ends", Map.of(), "supervision.no-card");
        takes(leader, path + "/supervisions", Map.of(), "BLUE");
    }
}
