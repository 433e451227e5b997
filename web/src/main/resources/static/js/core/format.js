/** Numbers, days and instants as people read them; legal time is Asia/Shanghai whatever the device says. */
import { languageTag, t } from './i18n.js';

const ZONE = 'Asia/Shanghai';
const HOUR_AND_ZONE = ':00+08:00';

export const number = (value) =>
  value === null || value === undefined ? t('figure.none') : new Intl.NumberFormat(languageTag()).format(value);

/** A share with one decimal; without a denominator there is none, and none is not zero. */
export const rate = (value) =>
  value === null || value === undefined
    ? t('figure.none')
    : new Intl.NumberFormat(languageTag(), { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

export const seconds = (value) =>
  new Intl.NumberFormat(languageTag(), { maximumFractionDigits: 1 }).format(value);

/** A legal day 2024-05-07 stays as it is written in forms and laws. */
export const day = (value) => value ?? t('figure.none');

export function instant(value) {
  if (!value) return t('figure.none');
  const parts = shanghai(new Date(value));
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

export function clock(value) {
  const parts = shanghai(new Date(value));
  return `${parts.hour}:${parts.minute}:${parts.second}`;
}

/** Today in Shanghai, moved by whole days. */
export function today(shift = 0) {
  const parts = shanghai(new Date(Date.now() + shift * 86_400_000));
  return `${parts.year}-${parts.month}-${parts.day}`;
}

/** What a datetime-local field shows for now, and the instant such a field means. */
export function nowForField() {
  const parts = shanghai(new Date());
  return `${parts.year}-${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`;
}
export const instantOfField = (value) => (value ? `${value.slice(0, 16)}${HOUR_AND_ZONE}` : null);

function shanghai(date) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit',
    hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(date).map((part) => [part.type, part.value]));
}
