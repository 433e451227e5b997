package fengqiao.query.directory;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.PersonId;
import fengqiao.kernel.RegionCode;
import fengqiao.query.platform.mongo.Fields;
import java.time.LocalDate;

/** Leaders, bodies, mediators, liaisons and intake points as stored documents. */
final class ListedForm {
    private ListedForm() {}

    static void write(DirectoryEntry.Listed listed, Fields to) {
        to.text("type", listed.listing().name())
                .text("code", listed.code())
                .text("region", listed.region().value())
                .text("kind", listed.kind())
                .text("name", listed.name())
                .day("from", listed.from())
                .day("to", listed.to())
                .texts("links", listed.links())
                .texts("departments", listed.departments());
        DirectoryEntry.Span span = listed.span();
        if (span != null) {
            to.day("linkedFrom", span.from()).day("linkedTo", span.to());
        }
        DirectoryEntry.Whom whom = listed.whom();
        if (whom != null) {
            to.text("person", whom.person().value())
                    .text("key", whom.name().keyId())
                    .text("sealed", whom.name().data());
        }
    }

    static DirectoryEntry read(Fields from) {
        String person = from.textOrNull("person");
        return new DirectoryEntry.Listed(
                Listing.valueOf(from.text("type")),
                from.text("code"),
                new RegionCode(from.text("region")),
                from.textOrNull("kind"),
                from.textOrNull("name"),
                person == null
                        ? null
                        : new DirectoryEntry.Whom(
                                new PersonId(person),
                                new CipherText(from.text("key"), from.text("sealed"))),
                LocalDate.parse(from.text("from")),
                DirectoryForm.day(from, "to"),
                from.texts("links"),
                from.texts("departments"),
                from.textOrNull("linkedFrom") == null
                        ? null
                        : new DirectoryEntry.Span(
                                LocalDate.parse(from.text("linkedFrom")),
                                DirectoryForm.day(from, "linkedTo")));
    }
}
