import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { number, instant } from '../core/format.js';
import { Attempt } from '../core/attempt.js';
import { projections, deadLetters, retry, skip, rebuild } from '../api/projections.js';
import { field, input } from '../parts/field.js';
import { problemNotice } from '../parts/problem.js';

const EVERY_MS = 3_000;

class OperationsPage extends Element {
  static properties = {
    at: { attribute: false }, views: { state: true }, letters: { state: true }, failure: { state: true }, said: { state: true }, skipping: { state: true },
  };

  #timer = 0;

  constructor() {
    super();
    this.views = [];
    this.letters = [];
    this.said = '';
    this.reason = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#load();
    this.#timer = setInterval(() => { if (!document.hidden) this.#load(); }, EVERY_MS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  async #load() {
    try {
      const [views, letters] = await Promise.all([projections(), deadLetters()]);
      this.views = views.items ?? views;
      this.letters = letters.items ?? letters;
      this.unread = null;
    } catch (failure) {
      this.unread = failure;
    }
    this.requestUpdate();
  }

  async #do(name, action, done) {
    this.failure = null;
    this.said = '';
    try {
      await new Attempt(`operations.${name}`).send({}, (_, key) => action(key));
      this.said = done;
      this.skipping = null;
      await this.#load();
    } catch (failure) {
      this.failure = failure;
    }
  }

  render() {
    return html`<div class="page-head"><div><h1 tabindex="-1">${t('page.operations')}</h1><p>${t('operations.lead')}</p>
        <div aria-live="polite">${this.said ? html`<div class="notice good after">${this.said}</div>` : nothing}</div></div></div>
      <div class="stack">${problemNotice(this.failure ?? this.unread)}
        <section class="panel"><h2>${t('operations.views')}</h2>${this.#views()}</section>
        <section class="panel"><h2>${t('operations.letters')}</h2>${this.letters.length ? this.#letters() : html`<p class="muted">${t('operations.letters.none')}</p>`}</section>
      </div>`;
  }

  #views() {
    const columns = ['view', 'generation', 'position', 'lag', 'deadLetters', 'rebuild'];
    const cell = (name, content, kind = 'num') => html`<td role="cell" class=${kind} data-label=${t(`operations.${name}`)}>${content}</td>`;
    return html`<div class="table-wrap"><table class="cards" role="table"><thead role="rowgroup"><tr role="row">${columns.map((name, index) => html`<th scope="col" role="columnheader" class=${index && name !== 'rebuild' ? 'num' : ''}>${t(`operations.${name}`)}</th>`)}</tr></thead>
      <tbody role="rowgroup">${this.views.map((each) => html`<tr role="row"><th scope="row" role="rowheader">${tOr(`view.${each.view}`, each.view)}</th>
        ${cell('generation', number(each.generation))}${cell('position', number(each.position))}
        ${cell('lag', html`<span class="chip ${each.lag > 0 ? 'warn' : 'good'}">${number(each.lag)}</span>`)}
        ${cell('deadLetters', html`<span class=${each.deadLetters ? 'late' : ''}>${number(each.deadLetters)}</span>`)}
        ${cell('rebuild', each.rebuilding
          ? html`<span class="chip calm">${t('operations.rebuilding', { generation: each.rebuilding.generation, done: number(each.rebuilding.position), target: number(each.rebuilding.target) })}</span>`
          : html`<button class="small" @click=${() => this.#do(`rebuild.${each.view}`, (key) => rebuild(each.view, key), t('operations.rebuild.started'))}>${t('operations.rebuild.do')}</button>`, 'bare')}</tr>`)}</tbody></table></div>`;
  }

  #letters() {
    return html`<ul class="stack-s">${this.letters.map((each) => html`<li class="party stack-s">
      <div class="party-head"><strong>${tOr(`view.${each.view}`, each.view)} · <span class="mono">#${each.position}</span></strong><span class="small muted">${instant(each.since)}</span></div>
      <p class="small">${tOr(`event.${each.type}`, each.type)} — ${each.error}</p>
      <p class="small muted">${t('operations.document', { document: each.document, waiting: number(each.waiting ?? 0) })}</p>
      <div class="row"><button class="small" @click=${() => this.#do(`retry.${each.id}`, (key) => retry(each.id, key), t('operations.retried'))}>${t('operations.retry')}</button>
        <button class="small choice" aria-expanded=${this.skipping === each.id ? 'true' : 'false'} @click=${() => { this.skipping = this.skipping === each.id ? null : each.id; }}>${t('operations.skip')}</button></div>
      ${this.skipping === each.id ? html`<form @submit=${(event) => this.#skip(event, each.id)}>
        ${field({ name: 'reason', label: t('operations.skip.reason'), control: input('text', this.reason, (value) => { this.reason = value; }, { required: true, maxlength: 500 }) }, this.failure?.problem?.errors)}
        <div class="row"><button class="primary">${t('operations.skip.do')}</button></div></form>` : nothing}</li>`)}</ul>`;
  }

  #skip(event, id) {
    event.preventDefault();
    const reason = this.reason.trim();
    this.#do(`skip.${id}.${reason}`, (key) => skip(id, reason, key), t('operations.skipped'));
    this.reason = '';
  }
}
customElements.define('fq-operations-page', OperationsPage);
