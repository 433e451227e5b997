import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { instant, day } from '../core/format.js';
import { inquire } from '../api/matters.js';
import { field, input } from '../parts/field.js';
import { problemNotice } from '../parts/problem.js';

/** Open to everyone who holds a receipt. Number and code travel in the body, never in an address. */
class InquiryPage extends Element {
  static properties = { at: { attribute: false }, found: { state: true }, failure: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.number = '';
    this.code = '';
  }

  render() {
    const errors = this.failure?.problem?.errors ?? [];
    return html`<div class="narrow stack">
      <div class="page-head"><div><h1 tabindex="-1">${t('inquiry.title')}</h1><p>${t('inquiry.lead')}</p></div></div>
      <section class="panel"><form @submit=${this.#submit}>
        ${problemNotice(this.failure)}
        ${field({ name: 'receiptNumber', label: t('receipt.number'), hint: t('inquiry.number.hint'),
          control: input('text', this.number, (value) => { this.number = value; }, { required: true, maxlength: 40 }) }, errors)}
        ${field({ name: 'queryCode', label: t('receipt.code'), hint: t('inquiry.code.hint'),
          control: input('text', this.code, (value) => { this.code = value; }, { required: true, inputmode: 'numeric', maxlength: 12 }) }, errors)}
        <button class="primary" aria-busy=${this.busy ? 'true' : nothing}>${t('inquiry.submit')}</button>
      </form></section>
      <div aria-live="polite">${this.found ? this.#result() : nothing}</div>
    </div>`;
  }

  #result() {
    const { found } = this;
    return html`<section class="panel"><div class="panel-head"><h2 class="mono">${found.receiptNumber}</h2>
        <span class="chip calm">${tOr(`state.${found.state}`, found.stateText)}</span></div>
      <dl class="facts">
        <div><dt>${t('ledger.registeredAt')}</dt><dd>${instant(found.registeredAt)}</dd></div>
        <div><dt>${t('ledger.unit')}</dt><dd>${found.unitName ?? t('inquiry.noUnit')}</dd></div>
        <div><dt>${t('inquiry.due')}</dt><dd>${day(found.dueDay)}</dd></div>
      </dl></section>`;
  }

  async #submit(event) {
    event.preventDefault();
    this.busy = true;
    this.failure = null;
    this.found = null;
    try {
      this.found = await inquire({ receiptNumber: this.number.trim().toUpperCase(), queryCode: this.code.trim() });
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('fq-inquiry-page', InquiryPage);
