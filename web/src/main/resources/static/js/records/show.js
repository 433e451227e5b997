/** What a record holds, in words: every property by its label, every code by its name. */
import { html, nothing } from 'lit';
import { t } from '../core/i18n.js';
import { instant, number } from '../core/format.js';
import { linkTo } from '../core/router.js';
import { labelOf, valueOf, yesOrNo } from '../forms/words.js';
import { CONTEXTS } from './catalogue.js';

const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
const CONSTANT = /^[A-Z][A-Z_]*$|^off$|^work$/;
const FEN = 100;
/** Told elsewhere on the page, or of use to programs alone. */
const UNTOLD = ['allowed', 'sequence', 'waiting', 'policy', 'rule', 'inputs', 'disputeId', 'ladder', 'step'];
const MATTERS = ['matter', 'matterId', 'matters', 'hard', 'models', 'matterIds'];
/** Which list the records are in that a property names. */
const RECORDS = { dispute: 'disputes', session: 'reception-sessions', appointment: 'appointments', meeting: 'meetings', ledger: 'township-weeks', conference: 'meetings', station: 'stations', duty: 'lawyer-duties' };

const empty = (value) => value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);
const plain = (value) => typeof value !== 'object' || value === null;

/** One value in a line. */
export function shown(name, value, names) {
  if (empty(value)) return t('figure.none');
  if (Array.isArray(value)) return value.map((each, index) => html`${index ? t('list.separator') : nothing}${shown(name, each, names)}`);
  if (typeof value === 'boolean') return yesOrNo(value);
  if (typeof value === 'number') return name.endsWith('Fen') ? number(value / FEN) : name === 'year' ? String(value) : number(value);
  return text(name, String(value), names);
}

function text(name, value, names) {
  if (MATTERS.includes(name)) return html`<a href=${linkTo(`matters/${value}`)}>${t('records.matter')}</a>`;
  if (RECORDS[name] && value.includes('.')) return html`<a href=${linkTo(`records/${RECORDS[name]}/${encodeURIComponent(value)}`)}>${t(`records.${RECORDS[name]}`)}</a>`;
  if (MOMENT.test(value)) return instant(value);
  if (CONSTANT.test(value)) return valueOf(name, value);
  return names.get(value) ?? value;
}

/** All it holds: what is plain as facts, what has parts below them. */
export function told(record, names) {
  const pairs = Object.entries(record).filter(([name, value]) => !UNTOLD.includes(name) && !empty(value));
  const facts = pairs.filter(([, value]) => plain(value) || (Array.isArray(value) && plain(value[0])));
  const parts = pairs.filter((pair) => !facts.includes(pair));
  return html`${facts.length ? html`<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${labelOf(name)}</dt><dd>${shown(name, value, names)}</dd></div>`)}</dl>` : nothing}
    ${parts.map(([name, value]) => html`<section class="part stack-s"><h3>${labelOf(name)}</h3>
      ${[value].flat().map((each) => html`<div class="piece">${told(each, names)}</div>`)}</section>`)}`;
}

/** The line that tells it from others of its kind. */
export function titleOf(kind, entry, names) {
  const words = kind.title.map((path) => [path.split('.').pop(), path.split('.').reduce((at, part) => at?.[part], entry.record ?? entry)])
    .filter(([, value]) => !empty(value));
  return words.length
    ? words.map(([name, value], index) => html`${index ? ' · ' : nothing}${typeof value === 'number' ? html`${labelOf(name)} ` : nothing}${shown(name, value, names)}`)
    : t(`records.${kind.name}`);
}

/** Context of a kind, for the way back. */
export const contextOf = (name) => CONTEXTS.find((each) => each.kinds.some((one) => one.name === name))?.name;
