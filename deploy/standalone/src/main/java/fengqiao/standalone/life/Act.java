package fengqiao.standalone.life;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing somebody does or looks at. Words in braces stand for what earlier acts kept, {@code
 * {today}} for the legal day, {@code {run}} for a number of this run.
 *
 * @param as demo user that acts; {@code citizen} acts without an account
 * @param zh what happens, in Chinese
 * @param en the same in English
 * @param post address of the command, or none for a look
 * @param get address of the query, or none for a command
 * @param answers HTTP status it must be answered with; by default any success
 * @param keep names for values of the answer, each by its JSON pointer
 * @param shows values the answer must hold, each by its JSON pointer
 */
record Act(
        String as,
        String zh,
        String en,
        @Nullable String post,
        @Nullable String get,
        @Nullable JsonNode body,
        @Nullable Integer answers,
        @Nullable Map<String, String> keep,
        @Nullable Map<String, String> shows) {
    Map<String, String> kept() {
        return keep == null ? Map.of() : keep;
    }

    Map<String, String> shown() {
        return shows == null ? Map.of() : shows;
    }

    boolean isCommand() {
        return post != null;
    }

    String address() {
        String address = post == null ? get : post;
        if (address == null) {
            throw new IllegalArgumentException("an act without an address: " + en);
        }
        return address;
    }
}
