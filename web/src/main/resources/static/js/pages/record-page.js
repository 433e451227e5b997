import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { get } from '../core/http.js';
import { session } from '../core/session.js';
import { day, number } from '../core/format.js';
import { linkTo, replace } from '../core/router.js';
import { description } from '../api/description.js';
import { moveOf, valueOf } from '../forms/words.js';
import { kindOf } from '../records/catalogue.js';
import { names } from '../records/names.js';
import { told, titleOf, shown } from '../records/show.js';
import { timelineList } from '../matter/parts.js';
import { problemNotice } from '../parts/problem.js';
import { loadingOr } from '../parts/loading.js';
import { receiptCard } from '../parts/receipt-card.js';
import '../forms/moves.js';
import '../forms/operation-form.js';
import '../parts/texts.js';

const NEW = 'new';

/** One record: what it holds, what happened to it, and what this person may do about it; or the form that begins one. */
class RecordPage extends Element {
  static properties = {
    at: { attribute: false }, entry: { state: true }, events: { state: true }, failure: { state: true }, done: { state: true }, names: { state: true }, published: { state: true }, receipt: { state: true },
  };

  constructor() {
    super();
    this.names = new Map();
    this.events = [];
    this.done = '';
  }

  willUpdate(changed) {
    if (changed.has('at') && changed.get('at')?.part !== this.at.part) this.#load(this.at.query.get('since') ?? undefined);
  }

  languageChanged() {
    this.#load();
  }

  get #kind() {
    return kindOf(this.at.id);
  }

  async #load(minPosition) {
    if (!this.#kind || this.at.part === NEW) return;
    this.failure = null;
    try {
      [this.published, this.names] = await Promise.all([description(), names()]);
      this.entry = await this.#read(minPosition);
      this.events = this.#kind.plain ? [] : (await get(`/api/records/${encodeURIComponent(this.at.part)}/timeline`, { minPosition })).items;
    } catch (failure) {
      this.failure = failure;
    }
  }

  /** A directory has no address for each of its entries. */
  async #read(minPosition) {
    const { path, plain, code = 'code', within } = this.#kind;
    if (!plain) return get(`${path}/${encodeURIComponent(this.at.part)}`, { minPosition });
    const all = (await get(path, { ...(within ? { [within]: session()?.region } : {}), minPosition: this.published.filtersOf(path).includes('minPosition') ? minPosition : undefined })).items;
    const found = all.find((each) => String(each[code]) === this.at.part);
    return { id: this.at.part, record: found ?? {}, allowed: found ? this.published.movesOf(path) : [] };
  }

  render() {
    const kind = this.#kind;
    if (!kind) return html`<div class="panel empty"><strong>${t('records.unknown')}</strong><a href="#/records">${t('records.back')}</a></div>`;
    if (this.at.part === NEW) return this.#begin(kind);
    if (!this.entry) return loadingOr(this.failure, () => this.#load());
    return this.#detail(kind, this.entry);
  }

  #back(kind) {
    return html`<p class="small"><a href=${kind.list ? linkTo(`records/${kind.name}`) : '#/records'}>‹ ${t(kind.list ? `records.${kind.name}` : 'page.records')}</a></p>`;
  }

  #begin(kind) {
    if (this.receipt) return html`<div class="narrow">${receiptCard(this.receipt, () => { this.receipt = null; })}</div>`;
    const label = t(`begin.${kind.name}`);
    return html`<div class="narrow stack"><div>${this.#back(kind)}<h1 tabindex="-1">${label}</h1></div>
      <div aria-live="polite">${this.done ? html`<div class="notice good" role="status" data-test="done"><strong>${this.done}</strong></div>` : nothing}</div>
      <section class="panel"><fq-operation-form .operation=${kind.create} .label=${label} .preset=${Object.fromEntries(this.at.query)}
        @done=${(event) => this.#begun(kind, event.detail)}></fq-operation-form></section></div>`;
  }

  #begun(kind, answer) {
    if (answer?.queryCode) this.receipt = answer;
    else if (answer?.id && !kind.plain) replace(linkTo(`records/${kind.name}/${encodeURIComponent(answer.id)}`, { since: answer.position }));
    else this.done = t('records.begun', { what: t(`begin.${kind.name}`) });
  }

  #detail(kind, entry) {
    const { region, state, due, daysLate } = entry;
    return html`<div class="page-head"><div class="stack-s">${this.#back(kind)}
        <h1 tabindex="-1">${titleOf(kind, entry, this.names)}</h1>
        <div class="matter-title">${state ? html`<span class="chip calm">${valueOf('state', state)}</span>` : html`<span class="mono">${entry.id}</span>`}
          ${region ? html`<span>${shown('region', region, this.names)}</span><span>${day(entry.day)}</span>` : nothing}
          ${due ? html`<span class="chip ${daysLate > 0 ? 'bad' : ''}">${daysLate > 0 ? t('late.days', { n: number(daysLate) }) : t('clocks.due', { day: due })}</span>` : nothing}</div></div></div>
      <div aria-live="polite">${this.done ? html`<div class="notice good" role="status" data-test="done"><strong>${this.done}</strong></div>` : nothing}</div>
      ${problemNotice(this.failure)}
      <div class="matter"><div class="stack">
          <section class="panel"><h2>${t('records.facts')}</h2>${told(entry.record, this.names)}</section>
          ${this.events.length ? html`<section class="panel past"><h2>${t('records.timeline')}</h2>${timelineList(this.events)}</section>` : nothing}
        </div><div class="stack">
          <section class="panel"><fq-moves class="commands" .path=${kind.path} .kind=${kind.name} .target=${entry.id} .sequence=${entry.sequence} .allowed=${entry.allowed}
            @done=${(event) => this.#moved(kind, event.detail)} @stale=${() => this.#load()}></fq-moves></section>
          ${this.published.mayCall('get', `${kind.path}/{id}/texts`) ? html`<section class="panel"><fq-texts .address=${`${kind.path}/${encodeURIComponent(entry.id)}`}></fq-texts></section>` : nothing}
        </div></div>`;
  }

  async #moved(kind, { move, answer }) {
    await this.#load(answer.position);
    const state = this.entry?.state;
    const command = moveOf(kind.name, move);
    this.done = state ? t('command.done', { command, state: valueOf('state', state) }) : t('records.begun', { what: command });
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  }
}
customElements.define('fq-record-page', RecordPage);
