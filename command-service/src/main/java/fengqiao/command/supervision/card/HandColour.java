package fengqiao.command.supervision.card;

import fengqiao.kernel.supervision.CardColour;

/** What the office may hang out: blue is a leader's. */
public enum HandColour {
    YELLOW,
    RED;

    CardColour card() {
        return switch (this) {
            case YELLOW -> CardColour.YELLOW;
            case RED -> CardColour.RED;
        };
    }
}
