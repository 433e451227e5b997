/** One control a spec: what it asks, as a person would be asked. Values are nested as the body is, all of them text. */
import { html, nothing } from 'lit';
import { t } from '../core/i18n.js';
import { nowForField } from '../core/format.js';
import { session } from '../core/session.js';
import { field, input, area, choice, idOf, messageOf } from '../parts/field.js';
import { combobox } from '../parts/combobox.js';
import { matterField } from './matter-field.js';
import { blankOf } from './body.js';
import { labelOf, valueOf } from './words.js';
import '../parts/region-picker.js';

const FEW = 4;

/**
 * The field of a spec.
 *
 * @param {string} path its name as refusals say it: `parties[0].name`
 * @param {Function} set takes the next value
 * @param {object} about errors: what was refused; choices: by source
 */
export function control(spec, path, value, set, about) {
  switch (spec.kind) {
    case 'one': return one(spec, path, value, set, about);
    case 'flag': return flag(spec, path, value, set, about);
    case 'list': return list(spec, path, value ?? [], set, about);
    case 'group': return group(spec, path, value ?? {}, set, about);
    case 'region': return region(spec, path, value, set, about);
    default: return plain(spec, path, value, set, about);
  }
}

/** The fields of several specs that are properties of one value. */
export function controls(specs, prefix, values, set, about) {
  return specs.map((spec) => control(spec, `${prefix}${spec.name}`, values[spec.name], (next) => set({ ...values, [spec.name]: next }), about));
}

const nameOf = (spec) => spec.label ?? labelOf(spec.name, spec.owner);
const titled = (spec, path, made) => ({ name: path, label: nameOf(spec), optional: !spec.required && !spec.filters, control: made });

function plain(spec, path, value, set, about) {
  if (spec.kind === 'matter') return matterField({ ...titled(spec, path), hint: spec.filters ? '' : t('form.matter.hint') }, value, set, about.errors, spec.filters);
  if (spec.kind === 'pick') return picked(spec, path, value, set, about);
  return field(titled(spec, path, typed(spec, value, set)), about.errors);
}

function typed(spec, value, set) {
  const { schema, required } = spec;
  const limits = { required, min: schema.minimum, max: schema.maximum, maxlength: schema.maxLength };
  switch (spec.kind) {
    case 'area': return area(value, set, { ...limits, rows: 3 });
    case 'day': return input('date', value, set, limits);
    case 'moment': return input('datetime-local', value, set, { max: nowForField() });
    case 'number': return input('number', value, set, { ...limits, inputmode: 'numeric', min: schema.minimum ?? 0 });
    case 'money': return input('number', value, set, { required, inputmode: 'decimal', min: 0, step: '0.01' });
    default: return input(spec.name === 'phone' ? 'tel' : 'text', value, set, { ...limits, pattern: schema.pattern });
  }
}

const noneOf = (spec) => t(spec.filters ? 'form.any' : spec.required ? 'form.choose' : 'form.none');

/* Whoever may not read the directory still knows a code. */
function picked(spec, path, value, set, { choices, errors }) {
  const options = choices.get(spec.source);
  const { schema, required } = spec;
  if (options && !options.length) return field(titled(spec, path, input('text', value, set, { required, maxlength: schema.maxLength })), errors);
  return combobox({ ...titled(spec, path), required, placeholder: spec.filters ? t('form.any') : undefined }, value, options ?? [], set, { errors, settled: spec.filters });
}

function one(spec, path, value, set, { errors }) {
  const options = spec.schema.enum.map((each) => ({ value: each, text: valueOf(spec.name, each) }));
  if (!spec.required || options.length > FEW) {
    return field(titled(spec, path, choice(value, options, set, { none: noneOf(spec), required: spec.required })), errors);
  }
  const error = errors.find((each) => each.field === path);
  return html`<fieldset class="choices" aria-describedby=${error ? `${idOf(path)}-error` : nothing}><legend>${nameOf(spec)}</legend>
    ${options.map((each, index) => html`<label><input type="radio" id=${index ? nothing : idOf(path)} name=${path} value=${each.value} .checked=${value === each.value}
      aria-invalid=${error ? 'true' : nothing} @change=${() => set(each.value)}>${each.text}</label>`)}
    ${refused(error, path)}</fieldset>`;
}

function flag(spec, path, value, set, { errors }) {
  const error = errors.find((each) => each.field === path);
  return html`<div class="choices"><label><input type="checkbox" id=${idOf(path)} name=${path} .checked=${value === true}
    aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? `${idOf(path)}-error` : nothing}
    @change=${(event) => set(event.target.checked)}>${labelOf(spec.name, spec.owner)}</label>${refused(error, path)}</div>`;
}

const refused = (error, path) => (error ? html`<span class="field"><span class="error" id="${idOf(path)}-error">${messageOf(error)}</span></span>` : nothing);

function group(spec, path, value, set, about) {
  return html`<fieldset class="party stack-s"><legend>${labelOf(spec.name, spec.owner)}${spec.required ? nothing : html`<span class="optional">${t('form.optional')}</span>`}</legend>
    <div class="columns">${controls(spec.fields, `${path}.`, value, set, about)}</div></fieldset>`;
}

function list(spec, path, values, set, about) {
  const label = labelOf(spec.name, spec.owner);
  const error = about.errors.find((each) => each.field === path);
  return html`<fieldset class="repeated stack-s" id=${idOf(path)} tabindex="-1"><legend>${label}${spec.required ? nothing : html`<span class="optional">${t('form.optional')}</span>`}</legend>
    ${values.map((value, index) => element(spec, `${path}[${index}]`, index, value,
      (next) => set(values.map((each, at) => (at === index ? next : each))), () => set(values.filter((_, at) => at !== index)), about))}
    ${refused(error, path)}
    <div><button type="button" @click=${() => set([...values, blankOf(spec.item)])}>${t('form.add', { what: label })}</button></div></fieldset>`;
}

function element(spec, path, index, value, set, remove, about) {
  const name = t('form.nth', { what: labelOf(spec.name, spec.owner), n: index + 1 });
  const away = html`<button type="button" class="quiet" aria-label=${t('form.removeNth', { what: name })} @click=${remove}>${t('form.remove')}</button>`;
  if (spec.item.kind !== 'group') return html`<div class="entry">${control({ ...spec.item, label: name }, path, value, set, about)}${away}</div>`;
  return html`<div class="party stack-s" role="group" aria-label=${name}><div class="party-head"><strong>${name}</strong>${away}</div>
    <div class="columns">${controls(spec.item.fields, `${path}.`, value, set, about)}</div></div>`;
}

/** Found by name or code, or chosen level by level. */
function region(spec, path, value, set, { choices, errors }) {
  const root = session()?.region ?? '';
  const search = { name: `${path}-search`, label: t('form.region.search') };
  return html`<fieldset class="stack-s"><legend>${nameOf(spec)}${spec.required ? nothing : html`<span class="optional">${t('form.optional')}</span>`}</legend>
    ${combobox(search, value === root ? '' : value, choices.get(spec.source) ?? [], (next) => set(next || (spec.required ? root : '')), { settled: true })}
    <div class="columns"><fq-region-picker .name=${path} .none=${spec.required ? 'form.whole' : 'form.any'} .root=${root} .value=${value ?? ''} .errors=${errors}
      @chosen=${(event) => set(event.detail === root && !spec.required ? '' : event.detail)}></fq-region-picker></div></fieldset>`;
}
