package fengqiao.kernel.matter.life;

import fengqiao.kernel.rule.Population;
import fengqiao.kernel.rule.RuleRef;
import java.time.LocalDate;

/** A step of a matter's life, by the name callers see and the article that orders it. */
public enum Move {
    ROUTE("routings", "21", "22"),
    GUIDE("guidances", "21", "31"),
    ACCEPT("acceptances", "22", "23"),
    OBJECT("objections", "21", "23"),
    DECIDE_OBJECTION("objection-decisions", "21", "23"),
    REFUSE("refusals", "21", "23"),
    MEDIATE("mediations", "", "33"),
    REPLY("replies", "32", "32"),
    EXTEND("extensions", "33", "34"),
    HEAR("hearings", "35", "36"),
    CONCLUDE_HEARING("hearing-conclusions", "35", "36"),
    NOTE_PROGRESS("progress-notes", "", ""),
    PLAN("plans", "", ""),
    APPOINT_TEAM("teams", "", ""),
    REPORT_TEAM("team-reports", "", ""),
    RECUSE("recusals", "30", "28"),
    REVIEW("reviews", "34", "35"),
    ASSIGN_REVIEW("review-assignments", "34", "35"),
    DECIDE_REVIEW("review-decisions", "34", "35"),
    RE_REVIEW("re-reviews", "35", "36"),
    DECIDE_RE_REVIEW("re-review-decisions", "35", "36"),
    RESOLVE("resolutions", "32", "32"),
    PLEDGE("pledges", "", ""),
    CLOSE("closures", "", ""),
    ASSESS("quality-reviews", "", ""),
    FOLLOW_UP("follow-ups", "", ""),
    RATE("ratings", "", ""),
    REOPEN("reopenings", "", ""),
    FOLLOW_GUIDANCE("guidance-follow-ups", "21", "31"),
    WITHDRAW("withdrawals", "", ""),
    MERGE("merges", "", ""),
    TRANSFER("transfers", "21", "22"),
    ASSIGN("superior-assignments", "21", "22"),
    REPORT_UP("urgent-reports", "26", "25"),
    NAME_ACCUSED("accused-units", "", "30"),
    DISPUTE("jurisdiction-disputes", "24", "24"),
    DETERMINE("jurisdiction-determinations", "24", "24"),
    SUCCEED("successions", "25", "24"),
    LINK("links", "", ""),
    UNLINK("unlinks", "", "");

    /** First day of the Regulations on Petition Work; before it order 431 of the State Council. */
    private static final LocalDate REGULATIONS_2022 = LocalDate.of(2022, 5, 1);

    private static final RuleRef POLICY = new RuleRef("grid-incident-policy", 1, "policy");
    private final String resource;
    private final String article2005;
    private final String article2022;

    Move(String resource, String article2005, String article2022) {
        this.resource = resource;
        this.article2005 = article2005;
        this.article2022 = article2022;
    }

    /** Last part of the command's address. */
    public String resource() {
        return resource;
    }

    /** The rule of the day; incidents, and what no regulation orders, go by policy alone. */
    public RuleRef article(Population population, LocalDate day) {
        boolean recent = !day.isBefore(REGULATIONS_2022);
        String article = recent ? article2022 : article2005;
        if (population == Population.INCIDENT || article.isEmpty()) {
            return POLICY;
        }
        return new RuleRef(recent ? "regulations-2022" : "regulations-2005", 1, article);
    }
}
