package fengqiao.command.matter;

import fengqiao.command.platform.database.Rows;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.Refusal;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.rule.Population;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has which matter in hand: what keeps one person's matter from being opened twice (Art. 19).
 * Its rows are written in the commit of the events, and a unique index decides between two reports
 * of the same moment.
 */
public final class PersonMatters {
    private static final String FIND =
            "SELECT matter_id, open FROM command.person_matter WHERE person_id = ANY (?)"
                    + " AND category = ? AND village = ? AND population = ?"
                    + " ORDER BY open DESC, registered DESC LIMIT 1";
    private static final String INSERT =
            "INSERT INTO command.person_matter (person_id, category, village, population,"
                    + " matter_id, open, registered) VALUES (?, ?, ?, ?, ?, true, ?)";
    private static final String JOIN = INSERT + " ON CONFLICT DO NOTHING";
    private static final String END =
            "UPDATE command.person_matter SET open = false WHERE matter_id = ?";
    private static final String OTHER =
            "SELECT o.matter_id FROM command.person_matter m JOIN command.person_matter o"
                    + " ON o.open AND o.person_id = m.person_id AND o.category = m.category"
                    + " AND o.village = m.village AND o.population = m.population"
                    + " AND o.matter_id <> m.matter_id WHERE m.matter_id = ? LIMIT 1";
    private static final String REOPEN =
            "UPDATE command.person_matter SET open = true WHERE matter_id = ?";
    private static final String TAKE_BACK =
            "UPDATE command.person_matter m SET open = true WHERE m.matter_id = ? AND NOT EXISTS"
                    + " (SELECT FROM command.person_matter o WHERE o.open"
                    + " AND o.person_id = m.person_id AND o.category = m.category"
                    + " AND o.village = m.village AND o.population = m.population)";
    private final Rows rows;
    private final CommandLog log;

    public PersonMatters(Rows rows, CommandLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** What counts as the same matter until content is compared. */
    public record Sameness(String category, RegionCode region, Population population) {
        String village() {
            return region.at(RegionLevel.VILLAGE).value();
        }
    }

    /**
     * A matter that these persons brought before.
     *
     * @param inHand whether it is still in hand
     */
    public record Earlier(MatterId matter, boolean inHand) {}

    /** One in hand before any other, then the latest. */
    public @Nullable Earlier find(Collection<PersonId> persons, Sameness same) {
        if (persons.isEmpty()) {
            return null;
        }
        Object[] ids = persons.stream().map(PersonId::value).toArray();
        List<Earlier> found =
                rows.read(
                        FIND,
                        (connection, query) -> {
                            query.setArray(1, connection.createArrayOf("text", ids));
                            query.setString(2, same.category());
                            query.setString(3, same.village());
                            query.setString(4, same.population().name());
                        },
                        row -> new Earlier(new MatterId(row.getString(1)), row.getBoolean(2)));
        return found.isEmpty() ? null : found.getFirst();
    }

    /** These persons have brought this new matter. */
    public void begin(MatterId matter, Collection<PersonId> persons, Sameness same, Instant at) {
        attach(INSERT, matter, persons, same, at);
    }

    /** These persons have joined a matter in hand. */
    public void join(MatterId matter, Collection<PersonId> persons, Sameness same, Instant at) {
        attach(JOIN, matter, persons, same, at);
    }

    private void attach(
            String sql, MatterId matter, Collection<PersonId> persons, Sameness same, Instant at) {
        for (PersonId person : persons) {
            log.attach(
                    SideRow.of(
                            sql,
                            person.value(),
                            same.category(),
                            same.village(),
                            same.population().name(),
                            matter.value(),
                            at));
        }
    }

    /** The matter is not in hand any more. */
    public void end(MatterId matter) {
        log.attach(SideRow.of(END, matter.value()));
    }

    /**
     * It is again. Of two reopened at one moment the unique index lets one through.
     *
     * @throws fengqiao.command.refusal.Refused where a person of it has the same matter in hand
     *     under another number, in which it goes on (Art. 19)
     */
    public void reopen(MatterId matter) {
        List<String> others =
                rows.read(
                        OTHER,
                        (connection, query) -> query.setString(1, matter.value()),
                        row -> row.getString(1));
        if (!others.isEmpty()) {
            throw Refusal.of(MatterRule.IN_HAND, others.getFirst()).asException();
        }
        log.attach(SideRow.of(REOPEN, matter.value()));
    }

    /**
     * It comes back by a decision that nothing may stop, such as a review's. Where the person has
     * the same matter in hand by now that one stays the one to which reports are linked.
     */
    public void takeBack(MatterId matter) {
        log.attach(SideRow.of(TAKE_BACK, matter.value()));
    }
}
