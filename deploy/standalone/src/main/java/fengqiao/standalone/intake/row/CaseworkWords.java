package fengqiao.standalone.intake.row;

import static fengqiao.standalone.intake.row.StepCells.one;

import fengqiao.kernel.rule.LegalDay;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The plan and the team of a matter, and the card that was laid by hand. */
final class CaseworkWords {
    private static final int FIVE = 5;
    private static final String BLUE = "BLUE";

    /** A post and what it is there for, {@code p-1:律师}. */
    private static final Pattern MEMBER =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,63})\\s*[:：]\\s*([^:：]{1,64})");

    private final StepCells said;

    CaseworkWords(StepCells said) {
        this.said = said;
    }

    /** A plan looks ahead: its last day may lie in the future. */
    List<ImportRow.Step> plan(OffsetDateTime at) {
        String text = said.text(Column.PLAN_TEXT);
        OffsetDateTime target = said.cells().timeToCome(Column.PLAN_TARGET);
        if (target != null && day(target).isBefore(day(at))) {
            said.cells().fail(Column.PLAN_TARGET, "order", ColumnNames.chinese(Column.PLAN_AT));
        }
        String by = target == null ? null : day(target).toString();
        return one("PLAN_ADOPTED", at, "text", text, "target", by);
    }

    private static LocalDate day(OffsetDateTime time) {
        return LegalDay.of(time.toInstant());
    }

    List<ImportRow.Step> team(OffsetDateTime at) {
        String text = said.text(Column.TEAM_MEMBERS);
        List<Map<String, String>> members = members(text);
        if (!text.isEmpty() && members.isEmpty()) {
            said.cells().fail(Column.TEAM_MEMBERS, "team");
        }
        return one("TEAM_APPOINTED", at, "members", members);
    }

    /** Empty where they are not five different posts, each with its duty. */
    private static List<Map<String, String>> members(String text) {
        List<Map<String, String>> members = new ArrayList<>();
        Set<String> posts = new HashSet<>();
        for (String one : text.strip().split("\\s*[、,，;；|\\n]\\s*")) {
            Matcher member = MEMBER.matcher(one);
            if (!member.matches() || !posts.add(member.group(1))) {
                return List.of();
            }
            Map<String, String> said = new LinkedHashMap<>();
            said.put("post", member.group(1));
            said.put("duty", member.group(2).strip());
            members.add(said);
        }
        return members.size() == FIVE ? members : List.of();
    }

    /** Yellow and red are the joint conference's, blue is a leader's. */
    List<ImportRow.Step> card(OffsetDateTime at) {
        String colour = said.word(Column.CARD_COLOUR, "CARD_COLOUR");
        String reason = said.text(Column.CARD_REASON);
        if (colour.equals(BLUE)) {
            String leader = said.code(Column.CARD_LEADER);
            return one("SUPERVISED", at, "leader", leader, "reason", reason);
        }
        if (said.cells().get(Column.CARD_LEADER) != null) {
            said.cells().fail(Column.CARD_LEADER, "card-leader");
        }
        return one("CARD_ISSUED", at, "colour", colour, "reason", reason);
    }

    List<ImportRow.Step> released(OffsetDateTime at) {
        String reason = said.text(Column.CARD_RELEASE_REASON);
        @Nullable String colour = said.cells().get(Column.CARD_COLOUR);
        if (colour != null && Words.value("CARD_COLOUR", colour).filter(BLUE::equals).isPresent()) {
            String leader = said.cells().get(Column.CARD_LEADER);
            return one("SUPERVISION_ENDED", at, "leader", leader, "reason", reason);
        }
        return one("CARD_RELEASED", at, "reason", reason);
    }
}
