package fengqiao.command;

/** Invented identity numbers that pass their check sign (GB 11643). */
final class IdNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdNumbers() {}

    static String of(int number) {
        String digits =
                "451324"
                        + (1940 + number / 1000 % 60)
                        + "0101"
                        + String.format("%03d", number % 1000);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return digits + "10X98765432".charAt(sum % 11);
    }
}
