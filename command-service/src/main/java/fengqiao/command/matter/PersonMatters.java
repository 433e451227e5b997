package fengqiao.command.matter;

import fengqiao.command.platform.database.Rows;
import fengqiao.command.platform.log.CommandLog;
import fengqiao.command.refusal.Refusal;
import fengqiao.eventstore.SideRow;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.RegionLevel;
import fengqiao.kernel.matter.PetitionKind;
import java.time.Instant;
import java.time.OffsetDateTime;
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
    private static final String ALL =
            "SELECT matter_id, bool_or(open), category, village, max(registered)"
                    + " FROM command.person_matter WHERE person_id = ANY (?) AND village LIKE ?"
                    + " AND population = ? GROUP BY matter_id, category, village"
                    + " ORDER BY max(registered) DESC LIMIT 50";
    private static final String INSERT =
            "INSERT INTO command.person_matter (person_id, category, village, population,"
                    + " matter_id, open, registered, apart) VALUES (?, ?, ?, ?, ?, true, ?, ?)";
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
                    + " AND o.village = m.village AND o.population = m.population"
                    + " AND o.apart = m.apart)";

    /** Independent of the end of the other matter's rows, for the order of the two is not told. */
    private static final String MOVE =
            "UPDATE command.person_matter m SET matter_id = ?, category = ?, village = ?,"
                    + " population = ?, open = true, apart = '' WHERE m.matter_id = ?"
                    + " AND NOT EXISTS (SELECT FROM command.person_matter o"
                    + " WHERE o.person_id = m.person_id AND o.matter_id = ?)"
                    + " AND NOT EXISTS (SELECT FROM command.person_matter o WHERE o.open"
                    + " AND o.person_id = m.person_id AND o.matter_id <> m.matter_id"
                    + " AND o.category = ? AND o.village = ? AND o.population = ?"
                    + " AND o.apart = '')";

    private final Rows rows;
    private final CommandLog log;

    public PersonMatters(Rows rows, CommandLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** What counts as the same matter until content is compared. */
    public record Sameness(String category, RegionCode region, PetitionKind kind) {
        /** The village, or what wider region is known. */
        String village() {
            boolean closer = region.level() == RegionLevel.GRID;
            return closer ? region.at(RegionLevel.VILLAGE).value() : region.value();
        }

        /** Whether another matter of the same persons is the same by the rule. */
        public boolean isOf(String otherCategory, String otherVillage) {
            return category.equals(otherCategory) && village().equals(otherVillage);
        }

        /** Incidents, petitions and accusations are kept apart: Art. 30 gives the last a room. */
        String population() {
            return kind == PetitionKind.ACCUSATION
                    ? kind.name()
                    : Registration.populationOf(kind).name();
        }
    }

    /**
     * A matter that these persons brought before.
     *
     * @param inHand whether it is still in hand
     */
    public record Earlier(MatterId matter, boolean inHand) {}

    /**
     * What a person brought before.
     *
     * @param village or what wider region was known
     */
    public record Brought(
            MatterId matter, boolean inHand, String category, String village, Instant registered) {}

    /** All that these persons brought in the county, of the kind's book; the latest first. */
    public List<Brought> all(Collection<PersonId> persons, Sameness same) {
        if (persons.isEmpty()) {
            return List.of();
        }
        Object[] ids = persons.stream().map(PersonId::value).toArray();
        return rows.read(
                ALL,
                (connection, query) -> {
                    query.setArray(1, connection.createArrayOf("text", ids));
                    query.setString(2, same.region().county().value() + "%");
                    query.setString(3, same.population());
                },
                row ->
                        new Brought(
                                new MatterId(row.getString(1)),
                                row.getBoolean(2),
                                row.getString(3),
                                row.getString(4),
                                row.getObject(5, OffsetDateTime.class).toInstant()));
    }

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
                            query.setString(4, same.population());
                        },
                        row -> new Earlier(new MatterId(row.getString(1)), row.getBoolean(2)));
        return found.isEmpty() ? null : found.getFirst();
    }

    /** These persons have brought this new matter. */
    public void begin(MatterId matter, Collection<PersonId> persons, Sameness same, Instant at) {
        attach(INSERT, matter, persons, same, at, "");
    }

    /** The same, though they may have such a matter in hand: the registrar holds it apart. */
    public void beginApart(
            MatterId matter, Collection<PersonId> persons, Sameness same, Instant at) {
        attach(INSERT, matter, persons, same, at, matter.value());
    }

    /** These persons have joined a matter in hand. */
    public void join(MatterId matter, Collection<PersonId> persons, Sameness same, Instant at) {
        attach(JOIN, matter, persons, same, at, "");
    }

    private void attach(
            String sql,
            MatterId matter,
            Collection<PersonId> persons,
            Sameness same,
            Instant at,
            String apart) {
        for (PersonId person : persons) {
            log.attach(
                    SideRow.of(
                            sql,
                            person.value(),
                            same.category(),
                            same.village(),
                            same.population(),
                            matter.value(),
                            at,
                            apart));
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

    /**
     * The matter goes on as another one, which its persons have in hand from now on.
     *
     * @param same what the other one is about
     */
    public void move(MatterId matter, MatterId to, Sameness same) {
        log.attach(
                SideRow.of(
                        MOVE,
                        to.value(),
                        same.category(),
                        same.village(),
                        same.population(),
                        matter.value(),
                        to.value(),
                        same.category(),
                        same.village(),
                        same.population()));
        end(matter);
    }
}
