/** The board in tiles and tables; each count of cards opens their list. */
import { html, nothing } from 'lit';
import { t } from '../core/i18n.js';
import { number } from '../core/format.js';
import { linkTo } from '../core/router.js';
import { valueOf } from '../forms/words.js';
import { HANGING } from '../api/cards.js';

const keyOf = (state) => state.toLowerCase();

/** By colour; green is told and opens nothing, since no card hangs there. */
export function colourTiles(total, query) {
  const chosen = query.state ?? '';
  const tile = (state, content) => html`<li>${state === 'GREEN' ? html`<div class="still">${content}</div>`
    : html`<a href=${linkTo('cards', { region: query.region, state })} aria-current=${chosen === state ? 'true' : nothing}>${content}</a>`}</li>`;
  const shown = total.green === null ? HANGING : [...HANGING, 'GREEN'];
  return html`<ul class="figures colours ${shown === HANGING ? 'own' : ''}" data-test="colours">${shown.map((state) => tile(state, html`
    <span class="name"><span class="dot ${keyOf(state)}" aria-hidden="true"></span>${valueOf('colour', state)}</span>
    <span class="value" data-colour=${state}>${number(total[keyOf(state)])}<small>${t('unit.matters')}</small></span>
    <span class="note">${t(`cards.note.${state}`)}</span>`))}</ul>`;
}

/**
 * Counts by unit or place.
 *
 * @param {string} heading key of its words
 * @param {Function} named what stands in the first column for a line
 * @param {Function} asks how the list is asked for the cards of a line; null where it cannot be
 */
export function linesTable(heading, lines, named, asks) {
  if (!lines.length) return nothing;
  const count = (line, state) => {
    const value = line[keyOf(state)];
    const asked = value ? asks(line, state) : null;
    return html`<td role="cell" class="num" data-label=${valueOf('colour', state)}>${asked ? html`<a href=${linkTo('cards', { ...asked, state })}>${number(value)}</a>` : number(value)}</td>`;
  };
  return html`<section class="panel"><h2>${t(heading)}</h2><div class="table-wrap"><table class="cards colours" role="table">
    <caption class="hidden-text">${t(heading)}</caption>
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${t(`${heading}.column`)}</th>
      ${HANGING.map((state) => html`<th scope="col" role="columnheader" class="num">${valueOf('colour', state)}</th>`)}</tr></thead>
    <tbody role="rowgroup">${lines.map((line) => html`<tr role="row"><th scope="row" role="rowheader">${named(line)}</th>${HANGING.map((state) => count(line, state))}</tr>`)}</tbody></table></div></section>`;
}
