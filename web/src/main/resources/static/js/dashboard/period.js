import { html } from 'lit';
import { t } from '../core/i18n.js';
import { today } from '../core/format.js';
import { field, input, choice } from '../parts/field.js';

const YEARS_BACK = 3;

/** Presets by name: the days they mean. */
function presets() {
  const year = Number(today().slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(year - back));
  return [
    { value: 'last365', text: t('period.last365'), from: today(-364), to: today() },
    { value: 'last30', text: t('period.last30'), from: today(-29), to: today() },
    ...years.map((each) => ({ value: each, text: t('period.year', { year: each }), from: `${each}-01-01`, to: `${each}-12-31` })),
  ];
}

/** @param {Function} change takes {from, to} */
export function periodPicker(from, to, change) {
  const known = presets();
  const chosen = known.find((each) => each.from === from && each.to === to)?.value ?? 'own';
  return html`<div class="period" role="group" aria-label=${t('period.label')}>
    ${field({ name: 'preset', label: t('period.label'), control: choice(chosen, [...known, { value: 'own', text: t('period.own') }],
      (value) => { const preset = known.find((each) => each.value === value); if (preset) change({ from: preset.from, to: preset.to }); }) })}
    ${field({ name: 'from', label: t('period.from'), control: input('date', from, (value) => value && value <= to && change({ from: value, to }), { max: to }) })}
    ${field({ name: 'to', label: t('period.to'), control: input('date', to, (value) => value && value >= from && change({ from, to: value }), { min: from }) })}
  </div>`;
}
