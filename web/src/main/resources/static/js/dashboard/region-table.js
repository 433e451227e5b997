import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { rate, number } from '../core/format.js';
import { linkTo } from '../core/router.js';
import { shareBar } from '../parts/share-bar.js';
import { count } from './figures.js';

const COUNTS = ['registered', 'inHand', 'resolved', 'overdue', 'repeat'];
const VALUES = {
  name: (each) => each.region,
  resolution: (each) => each.resolution?.rate ?? -1,
  ...Object.fromEntries(COUNTS.map((name) => [name, (each) => each.figures[name]?.value ?? 0])),
};

/** The next level below the region shown; every column sorts, every count opens its list. */
class RegionTable extends Element {
  static properties = {
    regions: { attribute: false }, query: { attribute: false }, level: {}, by: { state: true }, descending: { state: true },
  };

  constructor() {
    super();
    this.regions = [];
    this.by = 'name';
    this.descending = false;
  }

  render() {
    const value = VALUES[this.by];
    const sorted = [...this.regions].sort((a, b) => (value(a) < value(b) ? -1 : value(a) > value(b) ? 1 : 0) * (this.descending ? -1 : 1));
    return html`<div class="table-wrap"><table class="cards thirds" role="table">
      <caption class="hidden-text">${t('regions.caption')}</caption>
      <thead role="rowgroup"><tr role="row">${this.#head('name', t(`level.${this.level}`))}
        ${COUNTS.map((name) => this.#head(name, t(`figure.${name}`), 'num'))}${this.#head('resolution', t('rate.resolution'), 'num')}</tr></thead>
      <tbody role="rowgroup">${sorted.map((each) => this.#row(each))}</tbody></table></div>`;
  }

  #head(name, text, kind = '') {
    const order = this.by === name ? (this.descending ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" role="columnheader" class=${kind} aria-sort=${order}>
      <button class="sort" @click=${() => this.#sort(name)}>${text}</button></th>`;
  }

  #sort(name) {
    this.descending = this.by === name ? !this.descending : name !== 'name';
    this.by = name;
  }

  #row(each) {
    const { resolution } = each;
    return html`<tr role="row"><th scope="row" role="rowheader">${this.level === 'GRID' ? each.name
      : html`<a href=${linkTo('dashboard', { ...this.query, region: each.region })}>${each.name}</a>`}</th>
      ${COUNTS.map((name) => html`<td role="cell" class="num ${name === 'overdue' && each.figures[name]?.value ? 'late' : ''}" data-label=${t(`figure.${name}`)}>${count(each.figures[name])}</td>`)}
      <td role="cell" class="num" data-label=${t('rate.resolution')}>${shareBar(resolution?.rate)}${rate(resolution?.rate)}
        <span class="hidden-text">${number(resolution?.numerator)} / ${number(resolution?.denominator)}</span></td></tr>`;
  }
}
customElements.define('fq-region-table', RegionTable);
