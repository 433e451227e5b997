import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { get } from '../core/http.js';
import { session } from '../core/session.js';
import { number, day } from '../core/format.js';
import { go, linkTo } from '../core/router.js';
import { description } from '../api/description.js';
import { valueOf } from '../forms/words.js';
import { kindOf, mayBegin } from '../records/catalogue.js';
import { names } from '../records/names.js';
import { titleOf } from '../records/show.js';
import { problemNotice } from '../parts/problem.js';
import '../records/filters.js';

const PAGE = 50;
/** A directory comes as a whole; so many of its entries are shown at first, and so many more at each asking. */
const MOST = 100;
const DIRECTORY = ['code', 'name', 'from', 'to'];

/** The records of one kind, filtered and paged as the server offers it. */
class RecordListPage extends Element {
  static properties = {
    at: { attribute: false }, items: { state: true }, total: { state: true }, next: { state: true }, failure: { state: true }, busy: { state: true }, most: { state: true }, names: { state: true }, published: { state: true },
  };

  constructor() {
    super();
    this.items = [];
    this.most = MOST;
    this.names = new Map();
    this.open = !matchMedia('(max-width: 48rem)').matches;
  }

  willUpdate(changed) {
    if (changed.has('at')) this.#load(null);
  }

  languageChanged() {
    this.#load(null);
  }

  get #kind() {
    return kindOf(this.at.id);
  }

  async #load(cursor) {
    const asked = this.at;
    if (!this.#kind?.list) return;
    this.busy = true;
    this.failure = null;
    try {
      const [published, known, answer] = await Promise.all([description(), names(), get(this.#kind.path, this.#params(cursor))]);
      if (asked !== this.at) return;
      this.published = published;
      this.names = known;
      this.items = cursor ? [...this.items, ...answer.items] : answer.items;
      this.total = answer.total ?? answer.items.length;
      this.next = answer.next;
    } catch (failure) {
      if (asked === this.at) this.failure = failure;
    } finally {
      if (asked === this.at) this.busy = false;
    }
  }

  #params(cursor) {
    const { within } = this.#kind;
    return { ...(within ? { [within]: session()?.region } : {}), ...Object.fromEntries(this.at.query), ...(this.#kind.plain ? {} : { limit: PAGE }), cursor };
  }

  render() {
    const kind = this.#kind;
    if (!kind) return html`<div class="panel empty"><strong>${t('records.unknown')}</strong><a href="#/records">${t('records.back')}</a></div>`;
    const chosen = [...this.at.query.values()].filter(Boolean).length;
    return html`<div class="page-head"><div><p class="small"><a href="#/records">${t('records.back')}</a></p><h1 tabindex="-1">${t(`records.${kind.name}`)}</h1>
        <p aria-live="polite" data-test="total">${this.busy ? t('records.loading') : this.total === undefined ? nothing : t('records.total', { n: number(this.total) })}</p>
        ${this.at.query.get('figure') ? html`<p class="small">${t('records.byFigure')}</p>` : nothing}</div>
        ${this.published && mayBegin(this.published, kind) ? html`<a class="button primary" href=${linkTo(`records/${kind.name}/new`)}>${t(`begin.${kind.name}`)}</a>` : nothing}</div>
      <div class="stack">
        <details class="panel" ?open=${this.open}><summary>${t('filter.label')}${chosen ? t('filter.chosen', { n: chosen }) : ''}</summary>
          <fq-record-filters .kind=${kind} .query=${this.at.query} @chosen=${(event) => this.#filter(event.detail)}></fq-record-filters>
          ${chosen ? html`<button class="after" @click=${() => go(linkTo(`records/${kind.name}`))}>${t('filter.clear')}</button>` : nothing}</details>
        ${problemNotice(this.failure, html`<div class="row"><button @click=${() => this.#load(null)}>${t('form.retry')}</button></div>`)}
        ${this.items.length ? this.#table(kind) : this.#empty()}
      </div>`;
  }

  #empty() {
    return this.busy || this.failure ? nothing : html`<div class="panel empty"><strong>${t('records.empty')}</strong>${this.at.query.size ? t('matters.empty.hint') : nothing}</div>`;
  }

  #filter(change) {
    go(linkTo(`records/${this.at.id}`, { ...Object.fromEntries(this.at.query), ...change }));
  }

  #table(kind) {
    const columns = kind.plain ? DIRECTORY : ['title', 'state', 'region', 'day', 'due'];
    return html`<div class="panel list" aria-busy=${this.busy ? 'true' : nothing}><div class="table-wrap"><table class="cards records" role="table">
        <caption class="hidden-text">${t(`records.${kind.name}`)}</caption>
        <thead role="rowgroup"><tr role="row">${columns.map((name) => html`<th scope="col" role="columnheader">${t(`column.${name}`)}</th>`)}</tr></thead>
        <tbody role="rowgroup">${kind.plain ? this.items.slice(0, this.most).map((each) => this.#entry(kind, each)) : this.items.map((each) => this.#row(kind, each))}</tbody></table></div>
      ${kind.plain && this.items.length > this.most ? html`<button class="after" @click=${() => { this.most += MOST; }}>${t('matters.more', { shown: number(this.most), total: number(this.total) })}</button>` : nothing}
      ${this.next ? html`<button class="after" aria-busy=${this.busy ? 'true' : nothing} @click=${() => this.#load(this.next)}>${t('matters.more', { shown: number(this.items.length), total: number(this.total) })}</button>` : nothing}
    </div>`;
  }

  #row(kind, each) {
    const cell = (name, content, more = '') => html`<td role="cell" class=${more} data-label=${t(`column.${name}`)}>${content}</td>`;
    return html`<tr role="row"><th scope="row" role="rowheader"><a href=${linkTo(`records/${kind.name}/${encodeURIComponent(each.id)}`)}>${titleOf(kind, each, this.names)}</a></th>
      ${cell('state', html`<span class="chip">${valueOf('state', each.state)}</span>`)}
      ${cell('region', this.names.get(each.region) ?? each.region)}
      ${cell('day', day(each.day), 'nowrap')}
      ${cell('due', each.daysLate > 0 ? html`<span class="late">${t('late.days', { n: number(each.daysLate) })}</span>` : day(each.due), 'nowrap')}</tr>`;
  }

  #entry(kind, each) {
    const code = each[kind.code ?? 'code'];
    const cell = (name, content) => html`<td role="cell" data-label=${t(`column.${name}`)}>${content ?? t('figure.none')}</td>`;
    return html`<tr role="row"><th scope="row" role="rowheader"><a class="mono" href=${linkTo(`records/${kind.name}/${encodeURIComponent(code)}`)}>${code}</a></th>
      ${cell('name', each.name ? each.name : titleOf(kind, each, this.names))}
      ${cell('from', each.from ?? each.at?.slice(0, 10))}
      ${cell('to', each.to ?? each.endedFrom)}</tr>`;
  }
}
customElements.define('fq-record-list-page', RecordListPage);
