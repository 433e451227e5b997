package fengqiao.query.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fengqiao.kernel.BodyId;
import fengqiao.kernel.CipherText;
import fengqiao.kernel.LeaderId;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.UnitId;
import fengqiao.kernel.directory.DirectoryEvent;
import fengqiao.kernel.directory.IntakePointOpened;
import fengqiao.kernel.directory.LeaderAppointed;
import fengqiao.kernel.directory.LeaderLeft;
import fengqiao.kernel.directory.LeaderLinked;
import fengqiao.kernel.directory.LiaisonNamed;
import fengqiao.kernel.directory.MediationBodyClosed;
import fengqiao.kernel.directory.MediationBodyRegistered;
import fengqiao.kernel.directory.MediatorListed;
import fengqiao.kernel.directory.RegionRegistered;
import fengqiao.kernel.directory.RegionRenamed;
import fengqiao.kernel.directory.RegionSplit;
import fengqiao.kernel.directory.TaxonomyPublished;
import fengqiao.kernel.directory.UnitRegistered;
import fengqiao.kernel.directory.UnitRenamed;
import fengqiao.kernel.directory.UnitSucceeded;
import fengqiao.kernel.matter.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Every event of the directory: folded, stored and read back, folded again the same. */
class DirectoryViewTest {
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static final LocalDate LATER = LocalDate.parse("2025-01-01");
    private static final RegionCode COUNTY = new RegionCode("451324");
    private static final RegionCode OLD = new RegionCode("451324100203");
    private static final RegionCode NEW = new RegionCode("451324100204");
    private static final RegionCode OTHER = new RegionCode("451324100205");
    private static final UnitId UNIT = new UnitId("u-1");
    private static final LeaderId LEADER = new LeaderId("l-1");
    private static final BodyId BODY = new BodyId("b-1");
    private static final PersonId PERSON = new PersonId("p-1");
    private static final CipherText NAME = new CipherText("p-1", "c2VhbGVk");
    private static final List<DirectoryEvent> EVENTS =
            List.of(
                    new RegionRegistered(OLD, "old", DAY),
                    new RegionRenamed(OLD, "newer", LATER),
                    new RegionSplit(OLD, List.of(NEW, OTHER), NEW, LATER),
                    new UnitRegistered(UNIT, COUNTY, "land", "unit"),
                    new UnitRenamed(UNIT, "renamed", LATER),
                    new UnitSucceeded(UNIT, new UnitId("u-2"), LATER),
                    new LeaderAppointed(LEADER, COUNTY, "post", PERSON, NAME, DAY),
                    new LeaderLinked(
                            LEADER,
                            List.of(new RegionCode("451324100")),
                            List.of(UNIT),
                            DAY,
                            LATER),
                    new LeaderLeft(LEADER, LATER),
                    new MediationBodyRegistered(BODY, COUNTY, "labour", "body", DAY),
                    new MediationBodyClosed(BODY, LATER),
                    new MediatorListed("m-1", BODY, COUNTY, true, PERSON, NAME, DAY, null),
                    new LiaisonNamed(OLD, PERSON, NAME, DAY, null),
                    new IntakePointOpened("i-1", COUNTY, "centre", DAY, LATER),
                    new TaxonomyPublished(COUNTY, LATER, List.of(new Category("01", "甲", "A"))));
    private final DirectoryView view = new DirectoryView();

    private static Recorded<?> recorded(int position, DirectoryEvent event) {
        return new Recorded<>(
                position,
                "e-" + position,
                event.entry(),
                0,
                "451324",
                Instant.EPOCH,
                Instant.EPOCH,
                "steward",
                event);
    }

    private Map<String, DirectoryEntry> folded(boolean stored) {
        Map<String, DirectoryEntry> all = new HashMap<>();
        for (int i = 0; i < EVENTS.size(); i++) {
            Recorded<?> event = recorded(i + 1, EVENTS.get(i));
            for (String id : view.route(event)) {
                DirectoryEntry next = view.fold(all.get(id), event);
                all.put(id, stored ? again(next) : next);
            }
        }
        return all;
    }

    private DirectoryEntry again(DirectoryEntry entry) {
        BsonDocument document = new BsonDocument();
        view.form().write(entry, document);
        return view.form().read(document);
    }

    @Test
    void whatIsStoredBetweenEventsReadsBackTheSame() {
        assertThat(folded(true)).isEqualTo(folded(false)).hasSize(8);
    }

    @Test
    void aRegionKeepsItsNamesAndWhatBecameOfIt() {
        var region =
                (DirectoryEntry.Region) Objects.requireNonNull(folded(true).get("region:" + OLD));
        assertThat(region.name()).isEqualTo("newer");
        assertThat(region.earlier()).containsExactly(new DirectoryEntry.Named("old", LATER));
        assertThat(region.ending())
                .isEqualTo(
                        new DirectoryEntry.Ending(
                                "SPLIT", LATER, NEW.value(), List.of(NEW.value(), OTHER.value())));
    }

    @Test
    void aLeaderKeepsTheLinksAndNothingInTheClear() {
        var leader = (DirectoryEntry.Listed) Objects.requireNonNull(folded(true).get("leader:l-1"));
        assertThat(leader.links()).containsExactly("451324100");
        assertThat(leader.to()).isEqualTo(LATER);
        assertThat(leader.whom()).isEqualTo(new DirectoryEntry.Whom(PERSON, NAME));
    }
}
