package fengqiao.query.supervision;

import static fengqiao.query.platform.record.RecordBody.begun;

import fengqiao.kernel.UnitId;
import fengqiao.kernel.supervision.BulletinAnswered;
import fengqiao.kernel.supervision.BulletinEvent;
import fengqiao.kernel.supervision.BulletinIssued;
import fengqiao.kernel.supervision.FieldCardEvent;
import fengqiao.kernel.supervision.FieldCardIssued;
import fengqiao.kernel.supervision.FieldCardReleased;
import fengqiao.kernel.supervision.FieldCardUpgraded;
import fengqiao.kernel.supervision.FieldColour;
import fengqiao.kernel.supervision.GrantLevel;
import fengqiao.kernel.supervision.InquiryConcluded;
import fengqiao.kernel.supervision.InquiryEvent;
import fengqiao.kernel.supervision.InquiryOpened;
import fengqiao.kernel.supervision.LetterAnswered;
import fengqiao.kernel.supervision.LetterEvent;
import fengqiao.kernel.supervision.LetterIssued;
import fengqiao.kernel.supervision.ThreeNoneAssessed;
import fengqiao.kernel.supervision.ThreeNoneEvent;
import fengqiao.kernel.supervision.ThreeNoneWithdrawn;
import fengqiao.query.supervision.SupervisionBody.Bulletin;
import fengqiao.query.supervision.SupervisionBody.FieldCard;
import fengqiao.query.supervision.SupervisionBody.Inquiry;
import fengqiao.query.supervision.SupervisionBody.Letter;
import fengqiao.query.supervision.SupervisionBody.ThreeNone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of this context after one event more. */
final class SupervisionFold {
    private SupervisionFold() {}

    static FieldCard card(@Nullable FieldCard before, FieldCardEvent event) {
        return switch (event) {
            case FieldCardIssued e ->
                    new FieldCard(
                            e.region(),
                            e.field(),
                            e.unit(),
                            e.colour(),
                            e.conference(),
                            e.day(),
                            e.day());
            case FieldCardUpgraded e -> coloured(begun(before), e.colour(), e.day());
            case FieldCardReleased e -> coloured(begun(before), null, e.day());
        };
    }

    private static FieldCard coloured(FieldCard c, @Nullable FieldColour colour, LocalDate day) {
        return new FieldCard(
                c.region(), c.field(), c.unit(), colour, c.conference(), c.issuedOn(), day);
    }

    static Inquiry inquiry(@Nullable Inquiry before, InquiryEvent event) {
        return switch (event) {
            case InquiryOpened e ->
                    new Inquiry(
                            e.region(), e.cause(), e.unit(), e.matters(), e.day(), null, List.of());
            case InquiryConcluded e -> {
                Inquiry i = begun(before);
                yield new Inquiry(
                        i.region(),
                        i.cause(),
                        i.unit(),
                        i.matters(),
                        i.openedOn(),
                        e.day(),
                        e.answerable());
            }
        };
    }

    static Bulletin bulletin(@Nullable Bulletin before, BulletinEvent event) {
        return switch (event) {
            case BulletinIssued e ->
                    new Bulletin(
                            e.region(),
                            e.number(),
                            e.subject(),
                            e.units(),
                            e.day(),
                            e.due(),
                            List.of(),
                            null);
            case BulletinAnswered e -> {
                Bulletin b = begun(before);
                List<UnitId> answered = new ArrayList<>(b.answered());
                answered.add(e.unit());
                yield new Bulletin(
                        b.region(),
                        b.number(),
                        b.subject(),
                        b.units(),
                        b.issuedOn(),
                        b.dueDay(),
                        List.copyOf(answered),
                        e.day());
            }
        };
    }

    static Letter letter(@Nullable Letter before, LetterEvent event) {
        return switch (event) {
            case LetterIssued e ->
                    new Letter(
                            e.region(),
                            e.kind(),
                            e.unit(),
                            e.matters(),
                            e.day(),
                            e.feedback(),
                            null,
                            false);
            case LetterAnswered e -> {
                Letter l = begun(before);
                yield new Letter(
                        l.region(),
                        l.kind(),
                        l.unit(),
                        l.matters(),
                        l.issuedOn(),
                        l.feedback(),
                        e.day(),
                        e.adopted());
            }
        };
    }

    static ThreeNone threeNone(@Nullable ThreeNone before, ThreeNoneEvent event) {
        return switch (event) {
            case ThreeNoneAssessed e -> {
                Set<GrantLevel> assessed = levels(before == null ? Set.of() : before.assessed());
                assessed.add(e.level());
                Set<GrantLevel> granted = levels(before == null ? Set.of() : before.granted());
                granted.remove(e.level());
                if (e.met()) {
                    granted.add(e.level());
                }
                yield new ThreeNone(e.region(), e.year(), assessed, granted);
            }
            case ThreeNoneWithdrawn e -> {
                ThreeNone t = begun(before);
                Set<GrantLevel> granted = levels(t.granted());
                granted.remove(e.level());
                yield new ThreeNone(t.region(), t.year(), t.assessed(), granted);
            }
        };
    }

    private static Set<GrantLevel> levels(Set<GrantLevel> from) {
        Set<GrantLevel> levels = EnumSet.noneOf(GrantLevel.class);
        levels.addAll(from);
        return levels;
    }
}
