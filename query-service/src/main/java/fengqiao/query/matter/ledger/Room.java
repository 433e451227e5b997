package fengqiao.query.matter.ledger;

import java.util.Locale;

/**
 * Accusations are kept, listed and counted apart from everything else (Art. 30): whoever may not
 * read them learns no number of them either.
 */
public enum Room {
    GENERAL,
    ACCUSATIONS;

    /** As in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
