package fengqiao.command.matter.register;

import java.time.OffsetDateTime;
import java.util.List;

/** Earlier matters of the same persons, latest first. */
record RepeatCandidates(List<Candidate> items) {
    /**
     * @param village where it happened, or what wider region was known
     * @param sameRule whether category and village are the same, so that the rule would take it
     */
    record Candidate(
            String matterId,
            boolean inHand,
            String category,
            String village,
            OffsetDateTime registeredAt,
            boolean sameRule) {}
}
