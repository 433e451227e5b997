package fengqiao.command.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaNamesTest {
    record Line(String one) {}

    record SchemaNamesTestEntry(String one) {}

    static final class PageController {
        record Line(String one) {}
    }

    @Test
    void namesANestedTypeAfterWhatItIsNestedIn() {
        assertThat(SchemaNames.of(Line.class)).isEqualTo("SchemaNamesTestLine");
        assertThat(SchemaNames.of(PageController.Line.class)).isEqualTo("SchemaNamesTestPageLine");
        assertThat(SchemaNames.of(SchemaNamesTestEntry.class)).isEqualTo("SchemaNamesTestEntry");
    }

    @Test
    void givesNoNameTwice() {
        String first = SchemaNames.of(java.util.Date.class);
        String second = SchemaNames.of(java.sql.Date.class);

        assertThat(first).isEqualTo("Date");
        assertThat(second).isEqualTo("SqlDate");
        assertThat(SchemaNames.of(java.util.Date.class)).isEqualTo(first);
        assertThat(SchemaNames.of(java.sql.Date.class)).isEqualTo(second);
    }
}
