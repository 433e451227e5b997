package fengqiao.bench;

import java.util.Locale;

/**
 * One line of result.
 *
 * @param bench name of the benchmark
 * @param figure name of the figure
 * @param value ours, median
 * @param unit of both values
 * @param peer the other's, median; where there is no other, what we aim at
 * @param ratio median of the ratios of the rounds
 */
public record Figure(
        String bench, String figure, double value, String unit, double peer, double ratio) {

    /** A figure that has no peer, beside its aim. */
    public static Figure beside(
            String bench, String figure, double value, String unit, double aim) {
        return new Figure(bench, figure, value, unit, aim, value / aim);
    }

    /** As a JSON object on one line. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"figure\":\"%s\",\"value\":%.1f,\"unit\":\"%s\",\"peer\":%.1f,\"ratio\":%.2f}",
                bench,
                figure,
                value,
                unit,
                peer,
                ratio);
    }

    /** Prints the line; stdout carries nothing else. */
    public void print() {
        System.out.println(json());
    }
}
