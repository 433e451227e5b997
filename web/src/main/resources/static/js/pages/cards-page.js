import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { session } from '../core/session.js';
import { number, clock } from '../core/format.js';
import { go, linkTo } from '../core/router.js';
import { description } from '../api/description.js';
import { board, cards, BOARD } from '../api/cards.js';
import { known, entry } from '../api/matters.js';
import { names } from '../records/names.js';
import { colourTiles, linesTable } from '../cards/board.js';
import { cardTable, narrowed } from '../cards/list.js';
import { problemNotice } from '../parts/problem.js';
import { loadingOr } from '../parts/loading.js';
import '../parts/region-picker.js';
import '../parts/crumbs.js';

const PAGE = 20;
const ASKED = ['region', 'state', 'unit', 'unassigned'];

/** The supervision board: cards by colour, unit and place, and the matters they hang on. Who sees no board sees the own cards. */
class CardsPage extends Element {
  static properties = {
    at: { attribute: false }, board: { state: true }, whole: { state: true }, failure: { state: true },
    items: { state: true }, total: { state: true }, next: { state: true }, listFailure: { state: true }, busy: { state: true },
    matters: { state: true }, names: { state: true },
  };

  constructor() {
    super();
    this.items = [];
    this.matters = new Map();
    this.names = new Map();
  }

  willUpdate(changed) {
    if (changed.has('at')) this.#read();
  }

  languageChanged() {
    this.#read();
  }

  get #asked() {
    return Object.fromEntries(ASKED.map((name) => [name, this.at.query.get(name)]).filter(([, value]) => value));
  }

  async #read() {
    const asked = this.at;
    names().then((known) => { this.names = known; });
    await Promise.all([this.#count(asked), this.#list(asked, null)]);
  }

  async #count(asked) {
    this.failure = null;
    try {
      const whole = (await description()).mayCall('get', BOARD);
      const { region } = this.#asked;
      const found = await board(whole, { region: region ?? (whole ? session()?.region : undefined) });
      if (asked !== this.at) return;
      this.whole = whole;
      this.board = found;
    } catch (failure) {
      if (asked === this.at) this.failure = failure;
    }
  }

  async #list(asked, cursor) {
    this.busy = true;
    this.listFailure = null;
    try {
      const answer = await cards({ ...this.#asked, limit: PAGE, cursor });
      if (asked !== this.at) return;
      this.items = cursor ? [...this.items, ...answer.items] : answer.items;
      this.total = answer.total;
      this.next = answer.next;
      this.#meet(answer.items);
    } catch (failure) {
      if (asked === this.at) this.listFailure = failure;
    } finally {
      if (asked === this.at) this.busy = false;
    }
  }

  /** A card names its matter by id; people know it by category and receipt. Null stands for one that is not theirs to read. */
  async #meet(items) {
    const ids = items.map((each) => each.record.matterId);
    const found = await Promise.all(ids.map((id) => known().find((each) => each.matterId === id) ?? entry(id).catch(() => null)));
    this.matters = new Map([...this.matters, ...ids.map((id, index) => [id, found[index]])]);
  }

  render() {
    return html`${this.board || !this.failure ? nothing : html`<h1 tabindex="-1">${t('page.cards')}</h1>`}
      ${this.board ? this.#head() : loadingOr(this.failure, () => this.#read())}
      <div class="stack">
        ${this.board ? this.#board() : nothing}
        ${this.#hung()}
      </div>`;
  }

  #head() {
    const { region, total, asOf } = this.board;
    const root = session()?.region;
    return html`<div class="dash-head">
      ${this.whole ? html`<fq-crumbs .region=${region} page="cards"></fq-crumbs>` : nothing}
      <div class="row"><div><h1 tabindex="-1">${this.whole && total.name ? t('cards.title', { region: total.name }) : t('page.cards')}</h1>
        <p class="muted">${t(this.whole ? 'cards.lead' : 'cards.lead.own')}${asOf ? html` <span class="small">${t('dashboard.asOf', { time: clock(asOf) })}</span>` : nothing}</p></div></div>
      ${this.whole && root ? html`<div class="filters" role="search" aria-label=${t('crumbs.label')}><fq-region-picker .root=${root} .value=${region === root ? '' : region}
        @chosen=${(event) => go(linkTo('cards', { region: event.detail === root ? '' : event.detail }))}></fq-region-picker></div>` : nothing}
    </div>
    ${problemNotice(this.failure)}`;
  }

  #board() {
    const { region, total, units, regions } = this.board;
    const place = (line) => (line.id === region ? line.name : html`<a href=${linkTo('cards', { region: line.id })}>${line.name}</a>`);
    const inPlace = (line, state) => (line.id !== region || line[state.toLowerCase()] === total[state.toLowerCase()] ? { region: line.id } : null);
    return html`${colourTiles(total, this.#asked)}
      ${units.length || regions.length ? html`<div class="halves">${linesTable('cards.byUnit', units, (line) => (line.id ? line.name : t('cards.noUnit')), (line) => ({ region, ...(line.id ? { unit: line.id } : { unassigned: true }) }))}
        ${linesTable('cards.byRegion', regions, place, inPlace)}</div>` : nothing}`;
  }

  #hung() {
    const empty = html`<div class="empty"><strong>${t('cards.empty')}</strong>${t(Object.keys(this.#asked).length ? 'matters.empty.hint' : 'cards.empty.hint')}</div>`;
    return html`<section class="panel list"><div class="panel-head"><h2>${t('cards.list')}${this.total === undefined ? nothing : html` <span class="muted small" aria-live="polite" data-test="total">${t('matters.total', { n: number(this.total) })}</span>`}</h2>
        <div class="row">${narrowed(this.#asked, this.names)}</div></div>
      ${problemNotice(this.listFailure, html`<div class="row"><button class="small" @click=${() => this.#list(this.at, null)}>${t('form.retry')}</button></div>`)}
      ${this.items.length ? cardTable(this.items, this.matters, this.names) : this.busy || this.listFailure ? nothing : empty}
      ${this.next ? html`<button class="after" aria-busy=${this.busy ? 'true' : nothing} @click=${() => this.#list(this.at, this.next)}>${t('matters.more', { shown: number(this.items.length), total: number(this.total) })}</button>` : nothing}
    </section>`;
  }
}
customElements.define('fq-cards-page', CardsPage);
