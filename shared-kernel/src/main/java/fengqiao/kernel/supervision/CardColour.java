package fengqiao.kernel.supervision;

import org.jspecify.annotations.Nullable;

/**
 * Colour of a supervision card 挂牌督办, the graver the later: yellow 黄 and red 红 by elapsed time or by
 * hand, blue 蓝 while a leader supervises. Green 绿, time enough, is a matter without a card.
 */
public enum CardColour {
    GREEN,
    YELLOW,
    RED,
    BLUE;

    /** The graver of the two; green is none. */
    public static @Nullable CardColour graver(
            @Nullable CardColour one, @Nullable CardColour other) {
        if (one == null) {
            return other;
        }
        return other == null || one.compareTo(other) >= 0 ? one : other;
    }
}
