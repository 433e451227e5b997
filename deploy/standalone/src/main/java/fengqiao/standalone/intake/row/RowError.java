package fengqiao.standalone.intake.row;

/**
 * Why a row, or a field of it, was not taken.
 *
 * @param field the Chinese name of the column, or what the server named, or empty
 * @param code stable, as in {@code docs/operations/import.md}; codes of the server as it gave them
 * @param message without personal data
 */
public record RowError(String field, String code, String message) {}
