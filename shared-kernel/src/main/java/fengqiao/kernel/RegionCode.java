package fengqiao.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Code of a region (区划): 6 digits county, 9 township, 12 village, 15 grid.
 *
 * <p>The first twelve digits are the statistical code of GB/T 10114 and the National Bureau of
 * Statistics; the last three are the county's own grid number.
 */
public record RegionCode(@JsonValue String value) implements Comparable<RegionCode> {
    private static final Pattern FORM = Pattern.compile("\\d{6}(\\d{3}){0,3}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegionCode {
        if (!FORM.matcher(value).matches()) {
            throw new MalformedValue("region", "6, 9, 12 or 15 digits");
        }
    }

    public RegionLevel level() {
        return RegionLevel.ofDigits(value.length());
    }

    /** The region of the given level that holds this one. */
    public RegionCode at(RegionLevel level) {
        if (level.digits() > value.length()) {
            throw new MalformedValue("region", "at least of level " + level);
        }
        return new RegionCode(value.substring(0, level.digits()));
    }

    public RegionCode county() {
        return at(RegionLevel.COUNTY);
    }

    public boolean within(RegionCode other) {
        return value.startsWith(other.value);
    }

    @Override
    public int compareTo(RegionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
