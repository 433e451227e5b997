package fengqiao.query.platform.projection;

/**
 * What one document adds to one figure.
 *
 * @param total id of the document of totals
 * @param figure path of the figure in it, steps parted by '.', none beginning with a digit
 * @param value may be negative
 */
public record Contribution(String total, String figure, long value) {}
