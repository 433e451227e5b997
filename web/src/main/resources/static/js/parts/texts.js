import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { get } from '../core/http.js';
import { labelOf } from '../forms/words.js';
import { field, choice } from './field.js';
import { problemNotice } from './problem.js';

/* Codes, kept with the record for ever; free words here could be personal themselves. */
const PURPOSES = ['handling', 'supervision', 'reply', 'correction', 'other'];

/* How events call what says who somebody is. */
const PERSON = ['details', 'field.details'];
const nameOf = (path) => (path.endsWith(PERSON[0]) ? t(PERSON[1]) : labelOf(path.split('.').pop()));

/** What people said, behind a purpose: reading it is recorded before it is shown, and it is gone when the page is left. */
class Texts extends Element {
  static properties = { address: {}, found: { state: true }, failure: { state: true }, purpose: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.purpose = '';
  }

  render() {
    return html`<div class="panel-head"><h2>${t('texts.title')}</h2></div>${this.found ? this.#shown() : this.#asked()}`;
  }

  #asked() {
    const options = PURPOSES.map((value) => ({ value, text: t(`purpose.${value}`) }));
    return html`<form novalidate @submit=${this.#submit}>
      <p class="muted small">${t('texts.hint')}</p>
      ${problemNotice(this.failure)}
      ${field({ name: 'purpose', label: t('texts.purpose'), control: choice(this.purpose, options, (value) => { this.purpose = value; }, { none: t('form.choose'), required: true }) }, this.failure?.problem?.errors)}
      <div class="row"><button aria-busy=${this.busy ? 'true' : nothing}>${t('texts.show')}</button></div></form>`;
  }

  #shown() {
    const { text, place, parties = [], steps = [], items } = this.found;
    const said = (value) => value ?? html`<span class="muted">${t('texts.erased')}</span>`;
    return html`<div class="texts stack-s" data-test="texts">${items ? this.#items(items, said) : html`<p class="said">${said(text)}</p>`}
      ${place ? html`<p><span class="muted">${t('field.place')}${t('label.colon')}</span>${place}</p>` : nothing}
      ${parties.length ? html`<h3>${t('report.parties')}</h3><ul class="stack-s">${parties.map((party) => html`<li>
        <span class="chip">${tOr(`partyRole.${party.role}`, party.role)}</span> ${[party.name, party.phone, party.idNumber].filter(Boolean).join(' · ') || said(null)}</li>`)}</ul>` : nothing}
      ${steps.map((step) => html`<div class="step"><span class="muted small">${tOr(`event.${step.type}`, step.type)}</span><p class="said">${said(step.text)}</p></div>`)}
      <div class="row"><button class="small" @click=${() => { this.found = null; }}>${t('texts.hide')}</button></div></div>`;
  }

  /** What stands sealed in a record, in the order it was said. */
  #items(items, said) {
    if (!items.length) return html`<p class="muted">${t('texts.none')}</p>`;
    return items.map((each) => html`<div class="step"><span class="muted small">${tOr(`event.${each.type}`, each.type)} · ${nameOf(each.field)}</span><p class="said">${said(each.text)}</p></div>`);
  }

  async #submit(event) {
    event.preventDefault();
    if (!this.purpose || this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      this.found = await get(`${this.address}/texts`, { purpose: this.purpose });
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('fq-texts', Texts);
