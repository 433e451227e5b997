package fengqiao.standalone.intake.demo;

import fengqiao.standalone.intake.row.Column;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** The words of a row: what happened, where, to whom, and what was answered. */
final class Words {
    private static final List<String> OUTCOMES = List.of("SUPPORTED", "EXPLAINED", "NOT_SUPPORTED");
    private static final int PERCENT = 100;

    private final Phrases phrases;
    private final SplittableRandom random;

    Words(Phrases phrases, SplittableRandom random) {
        this.phrases = phrases;
        this.random = random;
    }

    void place(
            Map<Column, String> row,
            Case place,
            Map<String, String> known,
            boolean petition,
            String again) {
        String bringer = petition ? "PETITION" : "INCIDENT";
        boolean quarrel = place.person() != null;
        String wish = quarrel ? bringer : "FACILITY";
        String opening =
                again.isEmpty()
                        ? phrases.say("opening." + bringer, random, known)
                        : phrases.say("again." + again, random, known);
        row.put(Column.GRID, place.grid().code());
        row.put(Column.CATEGORY, place.category().code());
        row.put(
                Column.TEXT,
                opening
                        + phrases.say(place.category().code(), random, known)
                        + phrases.say(quarrel ? "detail" : "detail.FACILITY", random, known)
                        + phrases.say("demand." + wish, random, known));
        row.put(Column.PLACE, known.getOrDefault("spot", ""));
        row.put(Column.KIND, phrases.word(petition ? "petition_kind" : "incident", random, known));
    }

    /** The first is the one who comes back; a quarrel has a second side. */
    void parties(Map<Column, String> row, @Nullable Person first, boolean petition, People people) {
        int others = first == null ? 0 : others();
        if (first != null) {
            row.put(Column.NAME_1, first.name());
            row.put(Column.PHONE_1, first.phone());
            row.put(Column.ID_NUMBER_1, first.idNumber());
            row.put(
                    Column.ROLE_1,
                    phrases.word(petition ? "petitioner" : "concerned", random, Map.of()));
            if (random.nextInt(PERCENT) < 35) {
                Person second = people.next();
                row.put(Column.NAME_2, second.name());
                row.put(Column.PHONE_2, second.phone());
                row.put(Column.ID_NUMBER_2, second.idNumber());
                row.put(Column.ROLE_2, phrases.word("concerned", random, Map.of()));
                others++;
            }
        }
        int persons = first == null ? random.nextInt(0, 4) : 1 + others;
        row.put(Column.PERSONS, Integer.toString(persons));
    }

    /** Mostly nobody else, sometimes a family, now and then a group. */
    private int others() {
        int drawn = random.nextInt(PERCENT);
        if (drawn < 62) {
            return 0;
        }
        return drawn < 94 ? random.nextInt(1, 4) : random.nextInt(4, 30);
    }

    void steps(Map<Column, String> row, Map<String, String> known, String unit, String pathway) {
        if (row.containsKey(Column.ROUTED_AT)) {
            row.put(Column.UNIT, unit);
        }
        if (row.containsKey(Column.GUIDED_AT)) {
            row.put(Column.PATHWAY, pathway);
            row.put(Column.PATHWAY_REASON, phrases.say("guide", random, known));
        }
        if (row.containsKey(Column.REPLIED_AT)) {
            String outcome = outcome();
            row.put(Column.OUTCOME, phrases.word("outcome." + outcome, random, known));
            row.put(Column.REPLY_TEXT, phrases.say("reply." + outcome, random, known));
        }
        if (row.containsKey(Column.RESOLVED_AT)) {
            row.put(Column.RESOLUTION_KIND, phrases.word("resolution", random, known));
        }
        if (row.containsKey(Column.CLOSED_AT)) {
            row.put(Column.EVIDENCE, phrases.say("evidence", random, known));
        }
        if (row.containsKey(Column.REOPENED_AT)) {
            row.put(Column.REOPEN_REASON, phrases.say("reopen", random, known));
        }
    }

    private String outcome() {
        int drawn = random.nextInt(PERCENT);
        return OUTCOMES.get(drawn < 70 ? 0 : drawn < 92 ? 1 : 2);
    }
}
