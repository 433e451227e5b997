import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { number } from '../core/format.js';
import { Refusal } from '../core/http.js';
import { linkTo, replace } from '../core/router.js';
import { has } from '../core/session.js';
import { entry, timeline, receiptOf, byReceipt } from '../api/matters.js';
import { problemNotice } from '../parts/problem.js';
import { stateChip } from '../parts/state-chip.js';
import { facts, clocks, timelineList } from '../matter/parts.js';
import { cardMoves } from '../matter/cards.js';
import { moveOf } from '../forms/words.js';
import '../matter/about.js';
import '../forms/moves.js';
import '../parts/texts.js';

class MatterPage extends Element {
  static properties = {
    at: { attribute: false }, entry: { state: true }, events: { state: true }, failure: { state: true }, done: { state: true },
  };

  constructor() {
    super();
    this.events = [];
    this.done = '';
  }

  willUpdate(changed) {
    if (changed.has('at') && changed.get('at')?.id !== this.at.id) this.#load();
  }

  languageChanged() {
    this.#load();
  }

  /** Reads what is shown; after a command not before the view has seen it. */
  async #load(minPosition) {
    this.failure = null;
    try {
      if (receiptOf(this.at.id)) return await this.#turn(receiptOf(this.at.id));
      const [found, told] = await Promise.all([entry(this.at.id, minPosition), timeline(this.at.id, minPosition)]);
      this.entry = found;
      this.events = told.items ?? told;
    } catch (failure) {
      this.failure = failure;
    }
  }

  /** An address may name the receipt: it is turned into that of the matter. */
  async #turn(receipt) {
    const found = await byReceipt(receipt);
    if (!found) throw new Refusal(404, { code: 'matter.unknown', title: t('form.matter.none', { receipt }) });
    replace(linkTo(`matters/${found.matterId}`));
  }

  render() {
    const retry = html`<div class="row"><button class="small" @click=${() => this.#load()}>${t('form.retry')}</button></div>`;
    if (!this.entry) return problemNotice(this.failure, retry);
    const found = this.entry;
    return html`<div class="page-head"><div class="stack-s"><p class="small"><a href="#/matters" @click=${this.#back}>${t('matter.back')}</a></p>
        <h1 tabindex="-1">${found.categoryName}</h1>
        <div class="matter-title"><span class="mono">${found.receiptNumber}</span>${stateChip(found)}
          ${found.daysLate > 0 ? html`<span class="chip bad">${t('late.days', { n: number(found.daysLate) })}</span>` : nothing}</div></div></div>
      <div aria-live="polite">${this.done ? html`<div class="notice good" role="status" data-test="done"><strong>${this.done}</strong></div>` : nothing}</div>
      ${problemNotice(this.failure, retry)}
      <div class="matter">
        <div class="stack">
          <section class="panel"><h2>${t('matter.facts')}</h2>${facts(found)}</section>
          <fq-about-matter .matter=${found.matterId}></fq-about-matter>
          <section class="panel past"><h2>${t('matter.timeline')}</h2>${timelineList(this.events)}</section>
        </div>
        <div class="stack">
          ${this.#commands(found)}
          <section class="panel"><h2>${t('matter.clocks')}</h2>${clocks(found)}</section>
          ${has('OFFICE', 'UNIT', 'WORKER', 'REVIEWER', 'ASSESSOR', 'DISCIPLINE') ? html`<section class="panel"><fq-texts .address=${`/api/matters/${found.matterId}`}></fq-texts></section>` : nothing}
        </div>
      </div>`;
  }

  #commands(found) {
    return html`<section class="panel"><fq-moves class="commands" path="/api/matters" kind="matters" .target=${found.matterId} .sequence=${found.sequence}
      .allowed=${[...found.allowed, ...cardMoves(found.card, found.state)]} @done=${(event) => this.#finished(event.detail)} @stale=${() => this.#load()}></fq-moves></section>`;
  }

  async #finished({ move, answer }) {
    await this.#load(answer.position);
    this.done = t('command.done', { command: moveOf('matters', move), state: tOr(`state.${answer.state}`, answer.state) });
    await this.updateComplete;
    this.querySelector('h1')?.focus();
  }

  #back(event) {
    if (history.length > 1) {
      event.preventDefault();
      history.back();
    }
  }
}

customElements.define('fq-matter-page', MatterPage);
