import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { Attempt } from '../core/attempt.js';
import { Refusal } from '../core/http.js';
import { units, pathways } from '../api/directory.js';
import { command } from '../api/matters.js';
import { field, input, area, choice } from '../parts/field.js';
import { problemNotice } from '../parts/problem.js';
import { COMMANDS } from './commands.js';

/** One command on one matter. `done` carries the server's answer; `stale` asks for the matter as it is now. */
class CommandForm extends Element {
  static properties = {
    matter: {}, name: {}, sequence: { type: Number }, values: { state: true }, failure: { state: true }, busy: { state: true },
    units: { state: true }, pathways: { state: true },
  };

  constructor() {
    super();
    this.values = {};
    this.units = [];
    this.pathways = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.languageChanged();
  }

  async languageChanged() {
    const kinds = COMMANDS[this.name].fields.map((each) => each.kind);
    try {
      if (kinds.includes('unit')) this.units = await units();
      if (kinds.includes('pathway')) this.pathways = await pathways();
    } catch (failure) {
      this.failure = failure;
    }
  }

  render() {
    const errors = this.failure?.problem?.errors ?? [];
    const stale = this.failure instanceof Refusal && [409, 412].includes(this.failure.status);
    return html`<form novalidate @submit=${this.#submit} aria-label=${t(`command.${this.name}`)}>
      ${t(`command.${this.name}.hint`) ? html`<p class="muted small">${t(`command.${this.name}.hint`)}</p>` : nothing}
      ${problemNotice(this.failure, stale ? html`<div class="row"><button type="button" class="small" @click=${() => this.dispatchEvent(new CustomEvent('stale'))}>${t('command.reload')}</button></div>` : nothing)}
      ${COMMANDS[this.name].fields.map((spec) => this.#field(spec, errors))}
      <div class="row"><button class="primary" aria-busy=${this.busy ? 'true' : nothing}>${t(this.failure?.undecided ? 'form.retry' : `command.${this.name}`)}</button></div>
    </form>`;
  }

  #field(spec, errors) {
    const { name } = spec;
    const set = (value) => { this.values = { ...this.values, [name]: value }; };
    if (spec.kind === 'one') return this.#one(spec, set, errors);
    return field({ name, label: t(`commandField.${name}`), optional: !spec.required, control: this.#control(spec, set) }, errors);
  }

  #control(spec, set) {
    const value = this.values[spec.name] ?? '';
    const more = { none: t(spec.required ? 'form.choose' : 'form.byRule') };
    switch (spec.kind) {
      case 'unit': return choice(value, this.units.map((each) => ({ value: each.unit, text: each.name })), set, { none: t('form.choose') });
      case 'pathway': return choice(value, this.pathways.map((each) => ({ value: each.code, text: each.name })), set, more);
      case 'select': return choice(value, spec.values.map((each) => ({ value: each, text: t(`${spec.catalogue}.${each}`) })), set, more);
      case 'text': return area(value, set, { rows: 3 });
      default: return input('text', value, set);
    }
  }

  #one({ name, values, catalogue }, set, errors) {
    const error = errors.find((each) => each.field === name);
    return html`<fieldset class="choices" aria-describedby=${error ? `f-${name}-error` : nothing}><legend>${t(`commandField.${name}`)}</legend>
      ${values.map((value) => html`<label><input type="radio" name=${name} value=${value} .checked=${this.values[name] === value}
        aria-invalid=${error ? 'true' : nothing} @change=${() => set(value)}>${t(`${catalogue}.${value}`)}</label>`)}
      ${error ? html`<span class="field"><span class="error" id="f-${name}-error">${error.message}</span></span>` : nothing}</fieldset>`;
  }

  async #submit(event) {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    const body = Object.fromEntries(Object.entries(this.values).filter(([, value]) => value !== ''));
    try {
      const answer = await new Attempt(`${this.name}.${this.matter}`).send(body, (sent, key) => command(this.matter, this.name, sent, { key, sequence: this.sequence }));
      this.dispatchEvent(new CustomEvent('done', { detail: answer }));
    } catch (failure) {
      this.failure = failure;
      await this.updateComplete;
      (this.querySelector('[aria-invalid="true"]') ?? this.querySelector('.notice'))?.focus();
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('fq-command-form', CommandForm);
