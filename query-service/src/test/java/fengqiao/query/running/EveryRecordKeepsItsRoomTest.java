package fengqiao.query.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fengqiao.query.platform.record.RecordBody;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A kind of record that names a matter is asked for from outside the room, or is everybody's. */
class EveryRecordKeepsItsRoomTest {
    /** Sessions, grids' days and townships' weeks: no command lets them name an accusation. */
    private static final Set<String> EVERYBODYS = Set.of("Session", "GridDay", "WeekItem");

    /** Components that lead to a matter. */
    private static final Set<String> NAMES =
            Set.of("matter", "matterId", "matters", "models", "dispute", "course");

    @Test
    void eachKindThatNamesAMatterIsAskedFor() {
        Set<String> naming =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("fengqiao.query")
                                .stream()
                                .filter(type -> type.isAssignableTo(RecordBody.class))
                                .filter(EveryRecordKeepsItsRoomTest::namesAMatter)
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = new TreeSet<>(AccusationRecords.LISTS.keySet());
        asked.addAll(EVERYBODYS);
        assertThat(naming).isEqualTo(asked);
    }

    private static boolean namesAMatter(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> NAMES.contains(field.getName()));
    }
}
