/** Figures in tables: each count opens the records it counts, where a list counts so. */
import { html, nothing } from 'lit';
import { t } from '../core/i18n.js';
import { number, rate } from '../core/format.js';
import { linkTo } from '../core/router.js';
import { shareBar } from '../parts/share-bar.js';
import { CONTEXTS } from '../records/catalogue.js';
import { COVERAGE } from './sources.js';

/** The page that shows what an address of the server lists; null where no page does. */
export function linkOfRecords(href) {
  if (!href) return null;
  const [path, query = ''] = href.split('?');
  if (path === COVERAGE) return linkTo('figures/leaders', new URLSearchParams(query));
  const kind = CONTEXTS.flatMap((each) => each.kinds).find((each) => each.list && each.path === path);
  return kind ? linkTo(`records/${kind.name}`, new URLSearchParams(query)) : null;
}

export const opening = (link, content, label) => (link ? html`<a href=${link} aria-label=${label ?? nothing}>${content}</a>` : content);

const count = (name, value, href) => opening(linkOfRecords(href), number(value), `${name} ${number(value)}`);

/** A table whose first column names the row; the others are `{key, number}` with words `figures.<key>`. */
export function table(caption, columns, rows, kind = '') {
  const [first, ...others] = columns;
  const align = (column) => (column.number ? 'num' : '');
  return html`<div class="table-wrap"><table class="cards ${kind}" role="table"><caption class="hidden-text">${caption}</caption>
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${t(`figures.${first.key}`)}</th>
      ${others.map((column) => html`<th scope="col" role="columnheader" class=${align(column)}>${t(`figures.${column.key}`)}</th>`)}</tr></thead>
    <tbody role="rowgroup">${rows.map(([name, ...cells]) => html`<tr role="row"><th scope="row" role="rowheader">${name}</th>
      ${cells.map((cell, index) => html`<td role="cell" class=${align(others[index])} data-label=${t(`figures.${others[index].key}`)}>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

const SHARE = [{ key: 'share' }, { key: 'rate', number: true }, { key: 'numerator', number: true }, { key: 'denominator', number: true }, { key: 'unit' }];
const TALLY = [{ key: 'figure' }, { key: 'value', number: true }, { key: 'unit' }];

/** Shares with both parts; without a denominator there is no rate. */
export const shareTable = (caption, shares) => table(caption, SHARE, shares.map((each) => [each.name,
  html`<span data-rate=${each.id}>${shareBar(each.rate)}${rate(each.rate)}</span>`,
  count(each.name, each.numerator, each.numeratorHref), count(each.name, each.denominator, each.denominatorHref), each.unit]), 'shares');

/** Counts, each in its own unit. */
export const tallyTable = (caption, figures) => table(caption, TALLY, figures.map((each) => [each.name,
  html`<span data-figure=${each.id}>${count(each.name, each.value, each.href)}</span>`, each.unit]), 'tallies');
