/** Cards, each with the matter it hangs on and why. */
import { html, nothing } from 'lit';
import { t, tOr } from '../core/i18n.js';
import { day, today } from '../core/format.js';
import { linkTo } from '../core/router.js';
import { valueOf } from '../forms/words.js';

const CHIPS = { RED: 'bad', YELLOW: 'warn', BLUE: 'calm', GREEN: 'good' };
const COLUMNS = ['matter', 'colour', 'cause', 'unit', 'region', 'since', 'due'];

/** @param {Map} matters what is known of the matters by id; null for one that this person may not read */
export function cardTable(items, matters, names) {
  return html`<div class="table-wrap"><table class="cards hung" role="table">
    <caption class="hidden-text">${t('cards.list')}</caption>
    <thead role="rowgroup"><tr role="row">${COLUMNS.map((name) => html`<th scope="col" role="columnheader">${t(`cards.${name}`)}</th>`)}</tr></thead>
    <tbody role="rowgroup">${items.map((each) => row(each, matters.get(each.record.matterId), names))}</tbody></table></div>`;
}

function row(each, matter, names) {
  const { matterId, unit, cause, clock, dueDay, region } = each.record;
  const cell = (name, content, more = '') => html`<td role="cell" class=${more} data-label=${t(`cards.${name}`)}>${content}</td>`;
  const why = [cause && valueOf('cause', cause), clock && tOr(`clock.${clock}`, valueOf('clock', clock))].filter(Boolean);
  const named = matter ? html`${matter.categoryName}<br><span class="mono small">${matter.receiptNumber}</span>` : t('records.matter');
  return html`<tr role="row"><th scope="row" role="rowheader">${matter === null ? t('cards.notYours') : html`<a href=${linkTo(`matters/${matterId}`)}>${named}</a>`}</th>
    ${cell('colour', html`<span class="chip ${CHIPS[each.state] ?? ''}">${valueOf('colour', each.state)}</span>`)}
    ${cell('cause', why.length ? why.join(' · ') : t('figure.none'))}
    ${cell('unit', unit ? names.get(unit) ?? unit : t('cards.noUnit'))}
    ${cell('region', names.get(region) ?? region)}
    ${cell('since', day(each.day), 'nowrap')}
    ${cell('due', dueDay && dueDay < today() ? html`<span class="late">${day(dueDay)}</span>` : day(dueDay), 'nowrap')}</tr>`;
}

/** What the list is narrowed to, in words, and the way back to all. */
export function narrowed({ region, state, unit, unassigned }, names) {
  const words = [state && valueOf('colour', state), unit && (names.get(unit) ?? unit), unassigned && t('cards.noUnit')].filter(Boolean);
  return words.length ? html`<span>${words.join(t('list.separator'))}</span><a class="button small" href=${linkTo('cards', { region })}>${t('cards.all')}</a>` : nothing;
}
