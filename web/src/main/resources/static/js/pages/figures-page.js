import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { get } from '../core/http.js';
import { session } from '../core/session.js';
import { clock } from '../core/format.js';
import { go, linkTo } from '../core/router.js';
import { periodPicker } from '../dashboard/period.js';
import { names } from '../records/names.js';
import { SECTIONS, beside } from '../figures/sources.js';
import { shareTable, tallyTable } from '../figures/tables.js';
import { coverage, duties, bulletin, cards } from '../figures/more.js';
import { problemNotice } from '../parts/problem.js';
import { loadingOr } from '../parts/loading.js';
import '../parts/region-picker.js';
import '../parts/crumbs.js';

const ASKED = ['region', 'from', 'to', 'cases'];

/** Figures of records by context, over a region and a period: what was counted, each share with both its parts. */
class FiguresPage extends Element {
  static properties = { at: { attribute: false }, body: { state: true }, more: { state: true }, failure: { state: true }, moreFailure: { state: true }, names: { state: true } };

  constructor() {
    super();
    this.names = new Map();
    this.more = {};
  }

  willUpdate(changed) {
    if (changed.has('at')) this.#read();
  }

  languageChanged() {
    this.#read();
  }

  get #section() {
    return SECTIONS.find((each) => each.name === this.at.id) ?? SECTIONS[0];
  }

  get #asked() {
    return Object.fromEntries(ASKED.map((name) => [name, this.at.query.get(name)]).filter(([, value]) => value));
  }

  async #read() {
    const asked = this.at;
    const { cases, ...frame } = this.#asked;
    this.failure = null;
    this.moreFailure = null;
    names().then((known) => { this.names = known; });
    try {
      const body = await get(this.#section.path, frame);
      if (asked !== this.at) return;
      if (!this.body) this.updateComplete.then(() => this.querySelector('.tabs [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' }));
      this.body = body;
      const more = await beside(this.#section.name, { ...this.#query(body), cases }).catch((failure) => ({ failure }));
      if (asked !== this.at) return;
      this.moreFailure = more.failure ?? null;
      this.more = more;
    } catch (failure) {
      if (asked === this.at) this.failure = failure;
    }
  }

  /** Region and days that the answer is about. */
  #query(body) {
    return { region: body.region, from: body.period.from, to: body.period.to };
  }

  #go(change) {
    go(linkTo(`figures/${this.#section.name}`, { ...this.#asked, ...change }));
  }

  render() {
    return html`<div class="dash-head">${this.body ? this.#frame() : html`<h1 tabindex="-1">${t('page.figures')}</h1>`}${this.#sections()}</div>
      ${problemNotice(this.body ? this.failure : null, html`<div class="row"><button class="small" @click=${() => this.#read()}>${t('form.retry')}</button></div>`)}
      ${this.body ? this.#told() : loadingOr(this.failure, () => this.#read())}`;
  }

  #frame() {
    const { region, from, to } = this.#query(this.body);
    const root = session()?.region;
    return html`<fq-crumbs .region=${region} page=${`figures/${this.#section.name}`} .query=${{ from, to }}></fq-crumbs>
      <div class="row"><div><h1 tabindex="-1">${t('page.figures')}</h1><p class="muted">${t('figures.lead')} <span class="small">${t('dashboard.asOf', { time: clock(this.body.asOf) })}</span></p></div>
        ${periodPicker(from, to, (period) => this.#go(period))}</div>
      ${root ? html`<div class="filters" role="search" aria-label=${t('crumbs.label')}><fq-region-picker .root=${root} .value=${region === root ? '' : region}
        @chosen=${(event) => this.#go({ region: event.detail === root ? '' : event.detail })}></fq-region-picker></div>` : nothing}`;
  }

  #sections() {
    const { cases, ...frame } = this.#asked;
    return html`<nav class="tabs" aria-label=${t('figures.sections')}>${SECTIONS.map(({ name }) => html`<a href=${linkTo(`figures/${name}`, frame)}
      aria-current=${name === this.#section.name ? 'page' : nothing}>${t(`context.${name}`)}</a>`)}</nav>`;
  }

  #told() {
    const { figures, shares } = this.body;
    const query = { ...this.#query(this.body), cases: this.#asked.cases };
    const { coverage: covered, duties: done, bulletin: week, cards: hung } = this.more;
    return html`<div class="stack">
      <section class="panel"><h2>${t('figures.shares')}</h2>${shareTable(t('figures.shares'), shares)}</section>
      <section class="panel"><h2>${t('figures.figures')}</h2>${tallyTable(t('figures.figures'), figures)}<p class="muted small after">${t('figures.never')}</p></section>
      ${problemNotice(this.moreFailure)}
      ${covered ? coverage(covered, query, this.names) : nothing}
      ${done ? duties(done, query, this.names) : nothing}
      ${week ? bulletin(week, query, this.names) : nothing}
      ${hung ? cards(hung, query) : nothing}</div>`;
  }
}
customElements.define('fq-figures-page', FiguresPage);
