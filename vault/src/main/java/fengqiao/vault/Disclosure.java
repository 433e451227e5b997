package fengqiao.vault;

/**
 * A disclosure on record.
 *
 * @param id ascending
 */
public record Disclosure(long id, DisclosureRequest request) {}
