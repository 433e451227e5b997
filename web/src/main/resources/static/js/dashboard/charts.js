/** What the charts of the dashboard draw: pure functions from its body to ECharts options. */
import { t } from '../core/i18n.js';
import { number } from '../core/format.js';

const axis = (colours) => ({
  axisLine: { lineStyle: { color: colours.line } }, axisTick: { show: false },
  axisLabel: { color: colours.quiet, fontSize: 12 },
  splitLine: { lineStyle: { color: colours.grid } },
});

const legend = (colours) => ({ top: 0, left: 0, itemWidth: 14, itemHeight: 8, textStyle: { color: colours.ink, fontSize: 12 } });

export const trend = (days) => (colours) => ({
  color: [colours.one, colours.two],
  legend: { ...legend(colours), icon: 'roundRect' },
  grid: { left: 4, right: 12, top: 36, bottom: 4, outerBoundsMode: 'same' },
  xAxis: { ...axis(colours), type: 'category', boundaryGap: false, data: days.map((each) => each.day), splitLine: { show: false } },
  yAxis: { ...axis(colours), type: 'value', minInterval: 1, axisLine: { show: false } },
  series: [line('registered', days, 0.12), line('resolved', days, 0)],
});

const MOST_DAYS = 92;
const WEEK = 7;

/** Days as they are, or the mean of the seven days up to each, where a year of single days would be a thicket. */
export function smoothed(days) {
  if (days.length <= MOST_DAYS) return days;
  const mean = (figure, index) => {
    const week = days.slice(Math.max(0, index - WEEK + 1), index + 1);
    return Math.round((week.reduce((sum, each) => sum + each[figure], 0) / week.length) * 10) / 10;
  };
  return days.map((each, index) => ({ day: each.day, registered: mean('registered', index), resolved: mean('resolved', index) }));
}

const line = (figure, days, shade) => ({
  name: t(`figure.${figure}`), type: 'line', data: days.map((each) => each[figure]), showSymbol: days.length < 15,
  symbolSize: 6, lineStyle: { width: 1.75 }, areaStyle: shade ? { opacity: shade } : undefined,
});

const LONG_NAME = 8;
/* Room is kept for wrapped names only where a name needs wrapping. */
const wrapping = (names) => (names.some((name) => name.length > LONG_NAME) ? { width: 104, overflow: 'break', lineHeight: 14 } : {});

const bars = (names, colours, series) => ({
  legend: legend(colours),
  grid: { left: 4, right: 36, top: series.length > 1 ? 32 : 4, bottom: 4, outerBoundsMode: 'same' },
  tooltip: { trigger: 'axis', axisPointer: { type: 'none' }, renderMode: 'richText', confine: true,
    backgroundColor: colours.surface, borderColor: colours.line, textStyle: { color: colours.ink, fontSize: 13 } },
  xAxis: { ...axis(colours), type: 'value', minInterval: 1, axisLabel: { show: false }, splitLine: { show: false } },
  yAxis: { ...axis(colours), type: 'category', inverse: true, data: names, axisLine: { show: false },
    axisLabel: { color: colours.ink, fontSize: 12, ...wrapping(names) } },
  series,
});

/** Open and settled matters of each region below: together they are the registered ones that were not guided away. */
export const byRegion = (regions) => (colours) => ({
  color: [colours.one, colours.two],
  ...bars(regions.map((each) => each.name), colours, ['resolved', 'inHand'].map((figure) => ({
    name: t(`figure.${figure}`), type: 'bar', stack: 'matters', barMaxWidth: 14,
    data: regions.map((each) => each.figures[figure]?.value ?? 0), cursor: 'pointer',
  }))),
});

export const byCategory = (categories) => (colours) => ({
  color: [colours.one],
  ...bars(categories.map((each) => each.name), colours, [{
    name: t('figure.registered'), type: 'bar', barMaxWidth: 14, itemStyle: { borderRadius: [0, 3, 3, 0] }, cursor: 'pointer',
    data: categories.map((each) => each.registered),
    label: { show: true, position: 'right', color: colours.quiet, fontSize: 12, formatter: (item) => number(item.value) },
  }]),
  legend: { show: false },
});
