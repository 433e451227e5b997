package fengqiao.query.indicator;

import fengqiao.kernel.RegionCode;
import fengqiao.query.matter.ledger.Room;
import fengqiao.query.platform.web.Period;
import java.util.Locale;

/** The dashboard of a region and period, in a language. */
record FindDashboard(RegionCode region, Period period, Room room, Locale locale) {}
