import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { session, has } from '../core/session.js';
import { Attempt } from '../core/attempt.js';
import { nowForField, instantOfField } from '../core/format.js';
import { gridsOf } from '../api/directory.js';
import { register } from '../api/matters.js';
import { field, input, area, choice } from '../parts/field.js';
import { partyList } from '../parts/parties.js';
import { problemNotice } from '../parts/problem.js';
import { receiptCard } from '../parts/receipt-card.js';
import '../parts/category-picker.js';
import '../parts/region-picker.js';

const KINDS = ['INCIDENT', 'SUGGESTION', 'ACCUSATION', 'APPEAL'];
const CHANNELS = ['GRID_PATROL', 'DAILY_SCREENING', 'VISIT', 'LETTER', 'ONLINE', 'PHONE', 'QR_CODE', 'COURTYARD_MEETING', 'LEADER_RECEPTION', 'SUPERIOR_ASSIGNMENT'];
const blank = () => ({ region: '', category: '', text: '', place: '', persons: '', parties: [], seenAt: nowForField(), kind: 'INCIDENT', channel: 'GRID_PATROL' });

/**
 * The worker's form. What was sent and not answered is shown locked: sent again it is the same report, and changing it
 * would make a second one, so that takes a deliberate step.
 */
class ReportPage extends Element {
  static properties = {
    at: { attribute: false }, draft: { state: true }, grids: { state: true }, failure: { state: true },
    busy: { state: true }, receipt: { state: true }, locked: { state: true },
  };

  #attempt = new Attempt(`report.${session()?.user}`);

  constructor() {
    super();
    this.grids = [];
    const pending = this.#attempt.pending;
    this.draft = pending ? draftOf(pending.body) : blank();
    this.locked = Boolean(pending);
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.#fixedGrids) this.#loadGrids();
  }

  get #fixedGrids() {
    return has('WORKER') && session().worker;
  }

  async #loadGrids() {
    try {
      this.grids = await gridsOf(session().worker);
      if (this.grids.length === 1 && !this.draft.region) this.#set('region', this.grids[0].code);
    } catch (failure) {
      this.failure = failure;
    }
  }

  #set(name, value) {
    this.draft = { ...this.draft, [name]: value };
  }

  render() {
    if (this.receipt) return html`<div class="narrow">${receiptCard(this.receipt, () => this.#again())}</div>`;
    const errors = this.failure?.problem?.errors ?? [];
    return html`<div class="narrow">
      <div class="page-head"><div><h1 tabindex="-1">${t('report.title')}</h1><p>${t('report.lead')}</p></div></div>
      <form novalidate @submit=${this.#submit}>
        ${problemNotice(this.failure)}
        ${this.locked ? this.#lockedNotice() : nothing}
        <fieldset class="stack" ?disabled=${this.locked || this.busy}>
          <section class="panel stack-s">${this.#where(errors)}</section>
          <section class="panel stack-s">${this.#what(errors)}</section>
          <section class="panel stack-s">${this.#whom(errors)}</section>
        </fieldset>
        <div class="sticky-send"><button class="primary" aria-busy=${this.busy ? 'true' : nothing}>
          ${t(this.busy ? 'report.sending' : this.locked ? 'report.retry' : 'report.send')}</button></div>
      </form></div>`;
  }

  #lockedNotice() {
    return html`<div class="notice warn" role="status"><strong>${t('report.unanswered')}</strong>${t('report.unanswered.detail')}
      <div class="row"><button type="button" class="small" @click=${this.#change}>${t('report.change')}</button></div></div>`;
  }

  #where(errors) {
    const grid = this.#fixedGrids
      ? field({ name: 'region', label: t('field.region.grid'), control: choice(this.draft.region,
        this.grids.map((each) => ({ value: each.code, text: each.name })), (code) => this.#set('region', code), { none: t('form.choose'), required: true }) }, errors)
      : html`<div class="columns"><fq-region-picker .none=${'form.choose'} .root=${session().region} .value=${this.draft.region || session().region} .errors=${errors}
          @chosen=${(event) => this.#set('region', event.detail)}></fq-region-picker></div>`;
    return html`${grid}
      ${field({ name: 'place', label: t('field.place'), optional: true, hint: t('field.place.hint'),
        control: input('text', this.draft.place, (value) => this.#set('place', value), { maxlength: 200 }) }, errors)}
      ${field({ name: 'seenAt', label: t('field.seenAt'), control: input('datetime-local', this.draft.seenAt, (value) => this.#set('seenAt', value), { max: nowForField() }) }, errors)}`;
  }

  #what(errors) {
    const select = (name, values) => field({ name, label: t(`field.${name}`), control: choice(this.draft[name],
      values.map((value) => ({ value, text: t(`${name}.${value}`) })), (value) => this.#set(name, value)) }, errors);
    return html`${has('OFFICE') ? html`<div class="columns">${select('kind', KINDS)}${select('channel', CHANNELS)}</div>` : nothing}
      <fq-category-picker .value=${this.draft.category} .errors=${errors} @chosen=${(event) => this.#set('category', event.detail)}></fq-category-picker>
      ${field({ name: 'text', label: t('field.text'), hint: t('field.text.hint'),
        control: area(this.draft.text, (value) => this.#set('text', value), { rows: 5, required: true }) }, errors)}`;
  }

  #whom(errors) {
    return html`${field({ name: 'persons', label: t('field.persons'), optional: true, hint: t('field.persons.hint'),
      control: input('number', this.draft.persons, (value) => this.#set('persons', value), { inputmode: 'numeric', min: 0, max: 100000 }) }, errors)}
      ${partyList(this.draft.parties, (next) => this.#set('parties', next), errors, has('OFFICE'))}`;
  }

  async #submit(event) {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.failure = null;
    const body = this.locked ? this.#attempt.pending.body : bodyOf(this.draft, has('OFFICE'));
    try {
      this.receipt = await this.#attempt.send(body, register);
      scrollTo(0, 0);
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.locked = Boolean(this.#attempt.pending);
      this.busy = false;
    }
    if (this.failure) await this.#attend();
  }

  async #attend() {
    await this.updateComplete;
    const wrong = this.querySelector('[aria-invalid="true"]');
    (wrong ?? this.querySelector('.notice'))?.focus();
    this.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
  }

  #change() {
    this.#attempt.forget();
    this.locked = false;
    this.failure = null;
  }

  #again() {
    const { region } = this.draft;
    this.receipt = null;
    this.draft = { ...blank(), region };
  }
}

function bodyOf(draft, asOffice) {
  const parties = draft.parties
    .map((party) => Object.fromEntries(Object.entries(party).map(([name, value]) => [name, value?.trim() || null])))
    .filter((party) => party.name || party.phone || party.idNumber);
  return {
    region: draft.region, category: draft.category, text: draft.text.trim(), place: draft.place.trim() || null,
    ...(draft.persons === '' ? {} : { persons: Number(draft.persons) }), parties, seenAt: instantOfField(draft.seenAt),
    ...(asOffice ? { kind: draft.kind, channel: draft.channel } : {}),
  };
}

const draftOf = (body) => ({
  ...blank(), ...body, place: body.place ?? '', persons: body.persons === undefined ? '' : String(body.persons),
  seenAt: body.seenAt?.slice(0, 16) ?? nowForField(),
});
customElements.define('fq-report-page', ReportPage);
