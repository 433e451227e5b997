package fengqiao.kernel.dispute;

import fengqiao.kernel.rule.RuleRef;

/** A step of a dispute's life, by the name callers see and the rule that orders it. */
public enum DisputeMove {
    LINK("links", Source.POLICY, "policy"),
    RECLASSIFY("reclassifications", Source.POLICY, "policy"),
    OPEN("mediations", Source.POLICY, "policy"),
    ROUND("rounds", Source.MEDIATION_LAW, "22"),
    FAIL("mediation-failures", Source.MEDIATION_LAW, "26"),
    AGREE("agreements", Source.MEDIATION_LAW, "28"),
    PERFORM("performances", Source.MEDIATION_LAW, "31"),
    APPLY("confirmation-applications", Source.MEDIATION_LAW, "33"),
    TAKE_UP("confirmation-acceptances", Source.CONFIRMATION, "4"),
    DECLINE("confirmation-refusals", Source.CONFIRMATION, "4"),
    EXTEND("confirmation-extensions", Source.CONFIRMATION, "5"),
    DECIDE("confirmation-decisions", Source.CONFIRMATION, "5"),
    GUIDE("litigation-guidances", Source.MEDIATION_LAW, "26"),
    FOLLOW("litigation-results", Source.POLICY, "policy"),
    END("endings", Source.POLICY, "policy");

    /** Where the rules of disputes stand. */
    private static final class Source {
        static final String POLICY = "mediation-policy";

        /** People's Mediation Law 人民调解法, in force since 2011-01-01. */
        static final String MEDIATION_LAW = "peoples-mediation-law";

        /** Supreme People's Court on judicial confirmation 法释〔2011〕5号. */
        static final String CONFIRMATION = "judicial-confirmation-2011";
    }

    private final String resource;
    private final RuleRef article;

    DisputeMove(String resource, String source, String article) {
        this.resource = resource;
        this.article = new RuleRef(source, 1, article);
    }

    /** Last part of the command's address. */
    public String resource() {
        return resource;
    }

    public RuleRef article() {
        return article;
    }

    /** Another article of the People's Mediation Law. */
    public static RuleRef mediationLaw(String article) {
        return new RuleRef(Source.MEDIATION_LAW, 1, article);
    }
}
