package fengqiao.standalone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many entries from a file of the person's own machine. */
class ImportBrowserIT {
    @RegisterExtension static final Visits VISITS = new Visits();
    private static final String SEND = "main button.primary";

    @Test
    void aDirectoryIsReadFromATableAndASecondTimeChangesNothing() {
        var office = VISITS.desk().signIn("office").open("#/records");
        office.at("a[href='#/import']").click();
        office.at("#f-list").selectOption("units");
        String table =
                """
                unit;region;kind;name;remark
                u-451324-road;451324;township;"县公路段";x
                u-451324-none;999999;township;没有的区划;
                """;

        open(office, "units.csv", table, Charset.forName("GB18030"));
        assertThat(office.at("main")).containsText("remark");
        office.at(SEND).click();
        assertThat(office.at("[data-outcome=applied]")).hasText("1");
        assertThat(office.at("[data-outcome=refused]")).hasText("1");
        assertThat(office.at("[data-test=import-result] tbody th")).hasText("3");

        open(office, "units.csv", table, StandardCharsets.UTF_8);
        office.at(SEND).click();
        assertThat(office.at("[data-outcome=skipped]")).hasText("1");
        assertThat(office.at("[data-outcome=applied]")).hasCount(0);
    }

    @Test
    void aTableWithoutItsColumnsIsNotSent() {
        var office = VISITS.phone().signIn("office").open("#/import");
        office.at("#f-list").selectOption("units");

        open(office, "units.csv", "unit,name\nu-1,某单位\n", StandardCharsets.UTF_8);

        assertThat(office.at("#f-file-error")).containsText("region");
        assertThat(office.at(SEND)).hasCount(0);
    }

    @Test
    void whoImportsSendsRowsOfMattersAndOthersMayNot() {
        var importer = VISITS.desk().signIn("importer").open("#/import");
        importer.at("#f-list").selectOption("rows");
        String rows =
                """
                [{"externalNumber":"PAGE-1","region":"451324100200001","category":"02.01.01",
                  "text":"水渠堵塞","persons":1,"seenAt":"2024-05-07T09:02:03+08:00",
                  "registeredAt":"2024-05-07T09:02:03+08:00"},
                 {"externalNumber":"PAGE-2","region":"451324100200001","category":"99",
                  "text":"x","seenAt":"2024-05-07T09:02:03+08:00",
                  "registeredAt":"2024-05-07T09:02:03+08:00"}]
                """;
        open(importer, "rows.json", rows, StandardCharsets.UTF_8);
        importer.at(SEND).click();

        assertThat(importer.at("[data-outcome=REFUSED]")).hasText("1");
        assertThat(importer.at("[data-test=import-result] tbody th")).hasText("PAGE-2");

        var viewer = VISITS.desk().signIn("viewer").open("#/import");
        assertThat(viewer.at(".empty")).isVisible();
    }

    private static void open(Visitor visitor, String name, String text, Charset charset) {
        visitor.at("#f-file")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(charset)));
    }
}
