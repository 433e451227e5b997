import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { texts } from '../api/matters.js';
import { field, choice, input } from '../parts/field.js';
import { problemNotice } from '../parts/problem.js';

const PURPOSES = ['handling', 'supervision', 'reply', 'correction'];

/** What people said, behind a purpose: reading it is recorded before it is shown, and it is gone when the page is left. */
class MatterTexts extends Element {
  static properties = { matter: {}, found: { state: true }, failure: { state: true }, purpose: { state: true }, own: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.purpose = '';
    this.own = '';
  }

  render() {
    return html`<div class="panel-head"><h2>${t('texts.title')}</h2></div>${this.found ? this.#shown() : this.#asked()}`;
  }

  #asked() {
    const options = [...PURPOSES, 'other'].map((value) => ({ value, text: t(`purpose.${value}`) }));
    return html`<form novalidate @submit=${this.#submit}>
      <p class="muted small">${t('texts.hint')}</p>
      ${problemNotice(this.failure)}
      ${field({ name: 'purpose', label: t('texts.purpose'), control: choice(this.purpose, options, (value) => { this.purpose = value; }, { none: t('form.choose'), required: true }) }, this.failure?.problem?.errors)}
      ${this.purpose === 'other' ? field({ name: 'ownPurpose', label: t('texts.ownPurpose'), control: input('text', this.own, (value) => { this.own = value; }, { maxlength: 200, required: true }) }) : nothing}
      <div class="row"><button aria-busy=${this.busy ? 'true' : nothing}>${t('texts.show')}</button></div></form>`;
  }

  #shown() {
    const { text, place, parties = [], steps = [] } = this.found;
    const said = (value) => value ?? html`<span class="muted">${t('texts.erased')}</span>`;
    return html`<div class="texts stack-s" data-test="texts"><p class="said">${said(text)}</p>
      ${place ? html`<p><span class="muted">${t('field.place')}${t('label.colon')}</span>${place}</p>` : nothing}
      ${parties.length ? html`<h3>${t('report.parties')}</h3><ul class="stack-s">${parties.map((party) => html`<li>
        <span class="chip">${tOr(`partyRole.${party.role}`, party.role)}</span> ${[party.name, party.phone, party.idNumber].filter(Boolean).join(' · ') || said(null)}</li>`)}</ul>` : nothing}
      ${steps.map((step) => html`<div class="step"><span class="muted small">${tOr(`event.${step.type}`, step.type)}</span><p class="said">${said(step.text)}</p></div>`)}
      <div class="row"><button class="small" @click=${() => { this.found = null; }}>${t('texts.hide')}</button></div></div>`;
  }

  async #submit(event) {
    event.preventDefault();
    const purpose = this.purpose === 'other' ? this.own.trim() : this.purpose;
    if (!purpose || this.busy) return;
    this.busy = true;
    this.failure = null;
    try {
      this.found = await texts(this.matter, purpose);
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('fq-matter-texts', MatterTexts);
