/** A matter is named as people know it: by the number of its receipt, or by the address of its page. */
import { html, nothing } from 'lit';
import { field, idOf } from '../parts/field.js';
import { known } from '../api/matters.js';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** The id that was meant; what is none is left to the server to refuse. */
export function idOfMatter(said) {
  const word = said.trim();
  const met = known().find((each) => each.receiptNumber === word.toUpperCase());
  return met?.matterId ?? ID.exec(word)?.[0] ?? word;
}

const spoken = (id) => known().find((each) => each.matterId === id)?.receiptNumber ?? id;

export function matterField(spec, value, set, errors) {
  const listed = `${idOf(spec.name)}-list`;
  return field({ ...spec, control: (at) => html`<input id=${at.id} name=${at.name} type="text" list=${listed}
      .value=${value ? spoken(value) : ''} aria-invalid=${at.invalid} aria-describedby=${at.described} autocomplete="off"
      @change=${(event) => set(idOfMatter(event.target.value))}>
    <datalist id=${listed}>${known().map((each) => html`<option value=${each.receiptNumber}>${each.categoryName ?? nothing}</option>`)}</datalist>` }, errors);
}
