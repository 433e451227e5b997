import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { session } from '../core/session.js';
import { number, seconds, clock, rate } from '../core/format.js';
import { go, linkTo } from '../core/router.js';
import { LEVELS, levelOf, categories as taxonomy } from '../api/directory.js';
import { Live } from '../dashboard/live.js';
import { smoothed, trend, byRegion, byCategory } from '../dashboard/charts.js';
import { figureTiles, rateHero } from '../dashboard/figures.js';
import { periodPicker } from '../dashboard/period.js';
import { problemNotice } from '../parts/problem.js';
import '../dashboard/region-table.js';
import '../dashboard/late-list.js';
import '../parts/chart.js';
import '../parts/crumbs.js';

const MOST_BARS = 12;
const SPOKEN_EVERY_MS = 10_000;

class DashboardPage extends Element {
  static properties = {
    at: { attribute: false }, body: { state: true }, link: { state: true }, failure: { state: true }, spoken: { state: true }, names: { state: true },
  };

  #live = null;
  #asked = '';
  #spokenAt = 0;

  constructor() {
    super();
    this.link = 'connecting';
    this.names = new Map();
    this.spoken = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.languageChanged();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#live?.close();
  }

  async languageChanged() {
    const all = await taxonomy().catch(() => []);
    this.names = new Map(all.map((each) => [each.code, each.name]));
  }

  willUpdate(changed) {
    const params = this.#params();
    if (changed.has('at') && JSON.stringify(params) !== this.#asked) this.#follow(params);
    if (changed.has('body') || changed.has('names') || !this.drawn) this.#draw();
  }

  #params() {
    const { query } = this.at;
    const chosen = ['region', 'from', 'to'].map((name) => [name, query.get(name)]).filter(([, value]) => value);
    return { ...(session()?.region ? { region: session().region } : {}), ...Object.fromEntries(chosen) };
  }

  #follow(params) {
    this.#asked = JSON.stringify(params);
    this.#live?.close();
    this.failure = null;
    this.body = null;
    this.#live = new Live(params, {
      show: (body) => { this.body = body; this.#speak(body); },
      state: (link) => { this.link = link; },
      refuse: (failure) => { this.failure = failure; },
    });
  }

  /** Readers hear the figures now and then, not at every event. */
  #speak(body) {
    if (Date.now() - this.#spokenAt < SPOKEN_EVERY_MS) return;
    this.#spokenAt = Date.now();
    const value = (name) => number(body.figures[name]?.value);
    this.spoken = t('dashboard.spoken', { registered: value('registered'), inHand: value('inHand'), overdue: value('overdue'), rate: rate(body.rates[0]?.rate) });
  }

  /** Options are made once a body, so that charts redraw when figures moved and not at every render. */
  #draw() {
    if (!this.body) { this.drawn = null; return; }
    const { days, regions, categories } = this.body;
    const top = [...regions].sort((a, b) => (b.figures.registered?.value ?? 0) - (a.figures.registered?.value ?? 0)).slice(0, MOST_BARS);
    const named = [...categories].map((each) => ({ ...each, name: this.names.get(each.category) ?? each.name })).sort((a, b) => b.registered - a.registered);
    this.drawn = { days, top, named, trend: trend(smoothed(days)), smooth: smoothed(days) !== days, regions: byRegion(top), categories: byCategory(named) };
  }

  get #query() {
    return { region: this.body.region, from: this.body.from, to: this.body.to };
  }

  render() {
    if (this.failure) return problemNotice(this.failure);
    const { body } = this;
    if (!body) return html`<div class="live">${this.#linkChip()}</div>`;
    return html`<div class="dash-head">
        <fq-crumbs .region=${body.region} .query=${{ from: body.from, to: body.to }}></fq-crumbs>
        <div class="row"><div><h1 tabindex="-1">${t('dashboard.title', { region: body.name ?? body.region })}</h1>${this.#freshness()}</div>
          ${periodPicker(body.from, body.to, (period) => go(linkTo('dashboard', { region: body.region, ...period })))}</div>
      </div>
      <p class="hidden-text" aria-live="polite">${this.spoken}</p>
      <div class="stack">
        ${body.figures.registered?.value ? nothing : html`<div class="panel empty"><strong>${t('dashboard.empty')}</strong>${t('dashboard.empty.hint')}</div>`}
        <div class="overview">${rateHero(body.rates)}${figureTiles(body.figures)}</div>
        ${body.figures.registered?.value ? this.#details() : nothing}
      </div>`;
  }

  #freshness() {
    const { lag, asOf } = this.body;
    return html`<p class="live">${this.#linkChip()}
      ${lag?.events > 0 ? html`<span class="chip warn" data-test="lag">${t('dashboard.behind', { events: number(lag.events), seconds: seconds(lag.seconds) })}</span>` : nothing}
      <span>${t('dashboard.asOf', { time: clock(asOf) })}</span></p>`;
  }

  #linkChip() {
    const kind = { live: 'good', lost: 'bad', connecting: '' }[this.link];
    return html`<span class="chip ${kind}" role="status" data-test="link"><span class="dot ${this.link === 'live' ? 'beat' : ''}" aria-hidden="true"></span>${t(`link.${this.link}`)}</span>`;
  }

  #details() {
    const { body, drawn } = this;
    const next = LEVELS[levelOf(body.region) + 1];
    const columns = (first) => [first, t('figure.registered'), t('figure.resolved')];
    return html`<div class="charts">
        <section class="panel"><fq-chart .heading=${t(drawn.smooth ? 'chart.trend.smooth' : 'chart.trend')} .option=${drawn.trend} .columns=${columns(t('chart.day'))}
          .rows=${drawn.days.map((each) => [each.day, each.registered, each.resolved])}></fq-chart></section>
        <section class="panel"><fq-late-list .query=${this.#lateQuery()} .total=${body.figures.overdue?.value ?? 0}></fq-late-list></section>
      </div>
      ${next && body.regions.length ? html`<section class="panel"><h2>${t('regions.title', { level: t(`level.${next}.within`) })}</h2>
        <fq-region-table .regions=${body.regions} .level=${next} .query=${{ from: body.from, to: body.to }}></fq-region-table></section>` : nothing}
      <div class="charts">
        ${drawn.top.length ? html`<section class="panel"><fq-chart class="tall" .heading=${t('chart.regions', { level: t(`level.${next}.within`) })} .option=${drawn.regions}
          .columns=${[t(`level.${next}`), t('figure.resolved'), t('figure.inHand')]} .opens=${(bar) => go(linkTo('dashboard', { ...this.#query, region: drawn.top[bar.dataIndex].region }))}
          .rows=${drawn.top.map((each) => [each.name, each.figures.resolved?.value, each.figures.inHand?.value])}></fq-chart></section>` : nothing}
        <section class="panel"><fq-chart class="tall" .heading=${t('chart.categories')} .option=${drawn.categories}
          .columns=${[t('field.category'), t('figure.registered')]} .opens=${(bar) => go(linkTo('matters', { ...this.#query, category: drawn.named[bar.dataIndex].category }))}
          .rows=${drawn.named.map((each) => [each.name, each.registered])}></fq-chart></section>
      </div>`;
  }

  /** The same object while region and period stay, so that the list is not asked for at every event. */
  #lateQuery() {
    const query = this.#query;
    if (JSON.stringify(query) !== JSON.stringify(this.lateQuery)) this.lateQuery = query;
    return this.lateQuery;
  }
}
customElements.define('fq-dashboard-page', DashboardPage);
