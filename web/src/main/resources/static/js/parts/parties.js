import { html, nothing } from 'lit';
import { t } from '../core/i18n.js';
import { field, input, choice } from './field.js';

export const MOST_PARTIES = 20;
const ROLES = ['CONCERNED', 'PETITIONER'];

/**
 * The persons a matter concerns, each optional and each asking no more than it must.
 *
 * @param {Array} parties what was typed so far
 * @param {Function} change takes the next list
 * @param {boolean} withRoles whether the caller may name petitioners
 */
export function partyList(parties, change, errors, withRoles) {
  const set = (index, name, value) => change(parties.map((party, at) => (at === index ? { ...party, [name]: value } : party)));
  return html`<fieldset><legend>${t('report.parties')}</legend>
    <p class="muted small">${t('report.parties.hint')}</p>
    ${parties.map((party, index) => html`<div class="party stack-s" role="group" aria-label=${t('report.party', { n: index + 1 })}>
      <div class="party-head"><strong>${t('report.party', { n: index + 1 })}</strong>
        <button type="button" class="quiet small" @click=${() => change(parties.filter((_, at) => at !== index))}>${t('report.party.remove')}</button></div>
      <div class="columns">
        ${withRoles ? field({ name: `parties[${index}].role`, label: t('party.role'),
          control: choice(party.role, ROLES.map((role) => ({ value: role, text: t(`partyRole.${role}`) })), (value) => set(index, 'role', value)) }, errors) : nothing}
        ${text('name', 'text', {}, party, index)}
        ${text('phone', 'tel', { inputmode: 'tel' }, party, index)}
        ${text('idNumber', 'text', {}, party, index)}
      </div></div>`)}
    ${parties.length < MOST_PARTIES ? html`<div><button type="button" @click=${() => change([...parties, { role: withRoles ? 'PETITIONER' : 'CONCERNED' }])}>${t('report.party.add')}</button></div>` : nothing}
  </fieldset>`;

  function text(name, type, more, party, index) {
    return field({ name: `parties[${index}].${name}`, label: t(`party.${name}`), optional: true,
      control: input(type, party[name], (value) => set(index, name, value), { ...more, maxlength: 64 }) }, errors);
  }
}
