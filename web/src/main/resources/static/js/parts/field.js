import { html, nothing } from 'lit';
import { t, tOr } from '../core/i18n.js';

/**
 * A labelled control with its hint and its refusal.
 *
 * @param {object} spec name, label, hint, optional; `control(attributes)` renders the control with what it must carry
 * @param {Array} errors the refused fields, as the server named them
 */
export function field({ name, label, hint, optional, control }, errors = []) {
  const id = idOf(name);
  const error = errors.find((each) => each.field === name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${id}>${label}${optional ? html`<span class="optional">${t('form.optional')}</span>` : nothing}</label>
    ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
    ${control({ id, name, invalid: error ? 'true' : nothing, described: described || nothing })}
    ${error ? html`<span class="error" id="${id}-error">${messageOf(error)}</span>` : nothing}
  </div>`;
}

export const idOf = (name) => `f-${name.replace(/\W+/g, '-')}`;
export const messageOf = (error) => error.message ?? tOr(`rule.${error.rule}`, t('form.refused'));

export const input = (type, value, onInput, more = {}) => (at) => html`<input id=${at.id} name=${at.name} type=${type}
  .value=${value ?? ''} aria-invalid=${at.invalid} aria-describedby=${at.described}
  inputmode=${more.inputmode ?? nothing} autocomplete=${more.autocomplete ?? 'off'} maxlength=${more.maxlength ?? nothing}
  min=${more.min ?? nothing} max=${more.max ?? nothing} step=${more.step ?? nothing} pattern=${more.pattern ?? nothing} ?required=${more.required}
  @input=${(event) => onInput(event.target.value)} @change=${(event) => more.onChange?.(event.target.value)}>`;

export const area = (value, onInput, more = {}) => (at) => html`<textarea id=${at.id} name=${at.name}
  .value=${value ?? ''} aria-invalid=${at.invalid} aria-describedby=${at.described} rows=${more.rows ?? 4}
  maxlength=${more.maxlength ?? 4000} ?required=${more.required}
  @input=${(event) => onInput(event.target.value)}></textarea>`;

/** `options` are {value, text}; without a value chosen the first line asks for one. */
export const choice = (value, options, onChange, more = {}) => (at) => html`<select id=${at.id} name=${at.name}
  aria-invalid=${at.invalid} aria-describedby=${at.described} ?disabled=${more.disabled} ?required=${more.required}
  @change=${(event) => onChange(event.target.value)}>
    ${more.none === undefined ? nothing : html`<option value="" ?selected=${!value}>${more.none}</option>`}
    ${options.map((each) => html`<option value=${each.value} ?selected=${each.value === value} .selected=${each.value === value}>${each.text}</option>`)}
  </select>`;
