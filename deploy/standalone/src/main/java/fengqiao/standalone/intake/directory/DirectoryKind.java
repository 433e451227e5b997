package fengqiao.standalone.intake.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The directories that tables hold, by the columns that exports write and imports read. */
public enum DirectoryKind {
    REGIONS("regions", "code|区划代码", "name|名称", "validFrom|生效日期"),
    UNITS("units", "unit|单位编号", "region|区划代码", "kind|类别", "name|名称"),
    GRID_WORKERS("gridWorkers", "worker|网格员编号", "grids[]|网格编码", "from|开始日期", "to?|结束日期"),
    LEADERS(
            "leaders",
            "leader|领导编号",
            "region|区划代码",
            "post|职务",
            "name|姓名",
            "phone?|电话",
            "from|任职日期"),
    LEADER_LINKS(
            "leaderLinks",
            "leader|领导编号",
            "towns[]?|包联乡镇",
            "departments[]?|包联部门",
            "from|开始日期",
            "to?|结束日期"),
    MEDIATION_BODIES(
            "mediationBodies", "body|组织编号", "region|区划代码", "kind|类别", "name|名称", "from|成立日期"),
    MEDIATORS(
            "mediators",
            "mediator|调解员编号",
            "body|组织编号",
            "fullTime!?|专职",
            "name|姓名",
            "phone?|电话",
            "from|开始日期",
            "to?|结束日期"),
    LIAISONS("liaisons", "village|村代码", "name|姓名", "phone?|电话", "from|开始日期", "to?|结束日期"),
    INTAKE_POINTS("intakePoints", "point|受理点编号", "region|区划代码", "name|名称", "from|开始日期", "to?|结束日期"),
    CATEGORIES("api/taxonomies", "code|编码", "zh|名称", "en?|英文名称"),
    PATHWAYS(
            "api/pathway-catalogues",
            "code|编码",
            "route|途径",
            "zh|名称",
            "en?|英文名称",
            "law|依据",
            "days#?|办理期限",
            "dayKind?|期限单位"),
    TEMPLATES("api/template-catalogues", "code|编码", "kind|类别", "name|名称", "text|内容");

    private final String target;
    private final List<DirectoryColumn> columns;

    DirectoryKind(String target, String... columns) {
        this.target = target;
        this.columns = Arrays.stream(columns).map(DirectoryColumn::of).toList();
    }

    /** As the command line and the addresses say it: {@code mediation-bodies}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DirectoryKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(DirectoryKind::word).collect(Collectors.joining(", "));
    }

    /** Whether all of it is published at once, in force from a day. */
    boolean isCatalogue() {
        return target.startsWith("api/");
    }

    /** The list of a batch, or where a catalogue is sent. */
    String target() {
        return target;
    }

    List<DirectoryColumn> columns() {
        return columns;
    }

    @Nullable DirectoryColumn column(String header) {
        String said = header.strip();
        return columns.stream()
                .filter(each -> each.field().equalsIgnoreCase(said) || each.zh().equals(said))
                .findFirst()
                .orElse(null);
    }

    /** Whether any directory has such a column: tells the delimiter of a file. */
    static boolean anyColumn(String header) {
        return Arrays.stream(values()).anyMatch(kind -> kind.column(header) != null);
    }
}
