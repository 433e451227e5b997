package fengqiao.command.people.erase;

import fengqiao.kernel.CipherText;
import fengqiao.kernel.MatterId;
import fengqiao.kernel.RegionCode;
import fengqiao.kernel.people.TextsRedacted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What identifies a person is taken out of a text, and nothing else. */
final class RedactTextsDecision {
    private static final String GONE = "〇〇";
    private static final int SHORTEST = 2;

    private RedactTextsDecision() {}

    /**
     * A text in the clear and where it stands.
     *
     * @param sealing seals it under the new key, as what it was
     */
    record Clear(int sequence, String field, String text, Sealing sealing) {}

    /** Seals a text. */
    @FunctionalInterface
    interface Sealing {
        CipherText seal(String text);
    }

    /**
     * @param marks names, phones and numbers of the person
     */
    static TextsRedacted decide(
            MatterId matter, RegionCode region, List<Clear> texts, Set<String> marks) {
        UnaryOperator<String> redacted = without(marks);
        List<TextsRedacted.Text> all = new ArrayList<>(texts.size());
        for (Clear clear : texts) {
            CipherText sealed = clear.sealing().seal(redacted.apply(clear.text()));
            all.add(new TextsRedacted.Text(clear.sequence(), clear.field(), sealed));
        }
        return new TextsRedacted(matter, region, List.copyOf(all));
    }

    /** The longest mark first, so that a part of it does not stay behind. */
    private static UnaryOperator<String> without(Set<String> marks) {
        List<String> sorted =
                marks.stream()
                        .filter(mark -> mark.length() >= SHORTEST)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        return text -> {
            String left = text;
            for (String mark : sorted) {
                left = left.replace(mark, GONE);
            }
            return left;
        };
    }
}
