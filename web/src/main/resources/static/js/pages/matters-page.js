import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { number, day } from '../core/format.js';
import { go, linkTo } from '../core/router.js';
import { find } from '../api/matters.js';
import { problemNotice } from '../parts/problem.js';
import { stateChip } from '../parts/state-chip.js';
import { where } from '../parts/where.js';
import '../matters/filters.js';

const PAGE = 50;
const OPENED_BY = ['receiptNumber', 'state', 'category', 'unit', 'from', 'to', 'region'];

class MattersPage extends Element {
  static properties = {
    at: { attribute: false }, items: { state: true }, total: { state: true }, next: { state: true }, failure: { state: true }, busy: { state: true },
  };

  constructor() {
    super();
    this.items = [];
    this.open = !matchMedia('(max-width: 48rem)').matches;
  }

  willUpdate(changed) {
    if (changed.has('at')) this.#load(null);
  }

  languageChanged() {
    this.#load(null);
  }

  async #load(cursor) {
    const asked = this.at;
    this.busy = true;
    this.failure = null;
    try {
      const answer = await find({ ...Object.fromEntries(asked.query), limit: PAGE, cursor });
      if (asked !== this.at) return;
      this.items = cursor ? [...this.items, ...answer.items] : answer.items;
      this.total = answer.total;
      this.next = answer.next;
    } catch (failure) {
      if (asked === this.at) this.failure = failure;
    } finally {
      if (asked === this.at) this.busy = false;
    }
  }

  render() {
    const { query } = this.at;
    const chosen = OPENED_BY.filter((name) => query.get(name)).length + (query.get('figure') ? 1 : 0);
    return html`<div class="page-head"><div><h1 tabindex="-1">${query.get('figure') ? t('matters.titleOf', { figure: tOr(`figure.${query.get('figure')}`, '') }) : t('page.matters')}</h1>
        <p aria-live="polite" data-test="total">${this.total === undefined ? nothing : t('matters.total', { n: number(this.total) })}</p></div></div>
      <div class="stack">
        <details class="panel" ?open=${this.open}><summary>${t('filter.label')}${chosen ? t('filter.chosen', { n: chosen }) : ''}</summary>
          <fq-matter-filters .query=${query} @chosen=${(event) => this.#filter(event.detail)}></fq-matter-filters>
          ${chosen ? html`<button class="small after" @click=${() => go('#/matters')}>${t('filter.clear')}</button>` : nothing}
        </details>
        ${problemNotice(this.failure, html`<div class="row"><button class="small" @click=${() => this.#load(null)}>${t('form.retry')}</button></div>`)}
        ${this.items.length ? this.#table() : this.#empty()}
      </div>`;
  }

  #empty() {
    return this.busy || this.failure ? nothing : this.#nothing(this.at.query.get('receiptNumber'));
  }

  #nothing(receipt) {
    return html`<div class="panel empty"><strong>${receipt ? t('form.matter.none', { receipt }) : t('matters.empty')}</strong>${t(receipt ? 'matters.empty.receipt' : 'matters.empty.hint')}</div>`;
  }

  /** A receipt is looked for by itself: whatever else was asked would only hide its matter. */
  #filter(change) {
    go(linkTo('matters', change.receiptNumber ? change : { ...Object.fromEntries(this.at.query), ...change }));
  }

  #table() {
    const columns = ['receiptNumber', 'category', 'where', 'state', 'unit', 'registeredDay', 'due'];
    return html`<div class="panel list"><div class="table-wrap"><table class="cards ledger" role="table">
        <caption class="hidden-text">${t('page.matters')}</caption>
        <thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th scope="col" role="columnheader">${t(`ledger.${name}`)}</th>`)}</tr></thead>
        <tbody role="rowgroup">${this.items.map((each) => this.#row(each))}</tbody></table></div>
      ${this.next ? html`<button class="after" aria-busy=${this.busy ? 'true' : nothing} @click=${() => this.#load(this.next)}>${t('matters.more', { shown: number(this.items.length), total: number(this.total) })}</button>` : nothing}
    </div>`;
  }

  #row(each) {
    const cell = (name, content, kind = '') => html`<td role="cell" class=${kind} data-label=${t(`ledger.${name}`)}>${content}</td>`;
    return html`<tr role="row"><th scope="row" role="rowheader"><a class="mono" href=${linkTo(`matters/${each.matterId}`)}>${each.receiptNumber}</a></th>
      ${cell('category', each.categoryName, 'category bare')}
      ${cell('where', where(each), 'where bare')}
      ${cell('state', stateChip(each), 'state bare')}
      ${cell('unit', each.unitName ?? t('figure.none'), each.unitName ? 'unit bare' : 'unit bare none')}
      ${cell('registeredDay', day(each.registeredDay), 'nowrap registered')}
      ${cell('due', each.daysLate > 0 ? html`<span class="late">${t('late.days', { n: number(each.daysLate) })}</span>` : day(each.dueDay), 'nowrap due bare')}</tr>`;
  }
}
customElements.define('fq-matters-page', MattersPage);
