import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { number } from '../core/format.js';
import { description } from '../api/description.js';
import { specsOf } from '../forms/specs.js';
import { labelOf } from '../forms/words.js';
import { textOf, rowsOf, entriesOf } from '../imports/table.js';
import { parted, sendDirectory, sendMatters, DIRECTORIES, MATTERS } from '../imports/batches.js';
import { field, choice } from '../parts/field.js';
import { problemNotice } from '../parts/problem.js';
import { loadingOr } from '../parts/loading.js';

/** What is imported that is no list of a directory: matters with their steps. */
const ROWS = 'rows';
const MOST_FAULTS = 200;
const KEBAB = /[A-Z]/g;
const addressOf = (list) => list.replace(KEBAB, (letter) => `-${letter.toLowerCase()}`);

/** Many entries from a file: directories as tables, matters as the rows of the API. What stands already so is skipped, so that a file may be sent again. */
class ImportPage extends Element {
  static properties = {
    at: { attribute: false }, published: { state: true }, failure: { state: true }, list: { state: true }, read: { state: true }, fault: { state: true },
    sent: { state: true }, counts: { state: true }, faults: { state: true }, busy: { state: true },
  };

  constructor() {
    super();
    this.list = 'regions';
    this.#forget();
  }

  connectedCallback() {
    super.connectedCallback();
    this.#describe();
  }

  async #describe() {
    this.failure = null;
    try {
      this.published = await description();
    } catch (failure) {
      this.failure = failure;
    }
  }

  #forget() {
    this.read = null;
    this.fault = '';
    this.sent = 0;
    this.counts = {};
    this.faults = [];
    this.failure = null;
  }

  get #lists() {
    const { published } = this;
    const directories = published.mayCall('post', DIRECTORIES) ? Object.keys(published.resolve(published.bodyOf(DIRECTORIES)).properties) : [];
    return [...directories, ...(published.mayCall('post', MATTERS) ? [ROWS] : [])];
  }

  get #specs() {
    return specsOf(this.published, this.published.resolve(this.published.bodyOf(DIRECTORIES)).properties[this.list].items);
  }

  async #open(file) {
    this.#forget();
    if (!file) return;
    const text = await textOf(file);
    const { entries, lines, fault } = this.list === ROWS ? rowsInJson(text) : this.#table(text);
    this.fault = fault ?? (entries.length ? '' : t('import.empty'));
    if (!this.fault) this.read = { name: file.name, entries, lines, parts: parted(entries) };
  }

  #table(text) {
    const found = entriesOf(rowsOf(text), this.#specs, (spec) => labelOf(spec.name, spec.owner));
    this.unknown = found.unknown;
    return found.missing.length ? { fault: t('import.missing', { columns: found.missing.join(t('list.separator')) }) } : found;
  }

  /** From the first part that was not answered. */
  async #send() {
    this.busy = true;
    this.failure = null;
    try {
      for (const part of this.read.parts.slice(this.sent)) {
        const key = `import-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
        const answer = this.list === ROWS ? await sendMatters(part, key) : await sendDirectory(this.list, part, key);
        Object.entries(answer.counts).forEach(([name, n]) => { this.counts = { ...this.counts, [name]: (this.counts[name] ?? 0) + n }; });
        this.faults = [...this.faults, ...answer.faults];
        this.sent += 1;
      }
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  render() {
    const back = html`<p class="small"><a href="#/records">${t('records.back')}</a></p>`;
    return html`<div class="narrow stack"><div>${back}<h1 tabindex="-1">${t('page.import')}</h1><p class="muted">${t('import.lead')}</p></div>
      ${!this.published ? loadingOr(this.failure, () => this.#describe()) : this.#lists.length ? this.#form() : html`<div class="panel empty"><strong>${t('import.notYours')}</strong></div>`}</div>`;
  }

  #form() {
    const options = this.#lists.map((each) => ({ value: each, text: t(`import.list.${each}`) }));
    const file = (at) => html`<input id=${at.id} name=${at.name} type="file" accept=${this.list === ROWS ? '.json' : '.csv,.txt'} ?disabled=${this.busy} aria-describedby=${at.described} aria-invalid=${at.invalid}
      @change=${(event) => this.#open(event.target.files[0])}>`;
    const { read, sent } = this;
    const over = read && sent === read.parts.length;
    return html`<section class="panel stack-s">
        ${field({ name: 'list', label: t('import.what'), control: choice(this.list, options, (list) => { this.list = list; this.#forget(); this.#clear(); }, { disabled: this.busy }) })}
        ${field({ name: 'file', label: t('import.file'), hint: this.#hint(), control: file }, this.fault ? [{ field: 'file', message: this.fault }] : [])}
        ${this.list === ROWS ? nothing : html`<p><a href="/api/directories/${addressOf(this.list)}" download>${t('import.export')}</a></p>`}
        ${read ? html`<p role="status">${t('import.read', { file: read.name, n: number(read.entries.length) })}${this.unknown?.length ? html`<br><span class="muted small">${t('import.unknown', { columns: this.unknown.join(t('list.separator')) })}</span>` : nothing}</p>
          <div class="row"><button class="primary" ?disabled=${over} aria-busy=${this.busy ? 'true' : nothing} @click=${() => !this.busy && this.#send()}>${t(this.failure ? 'import.again' : 'import.send')}</button></div>` : nothing}
        ${problemNotice(this.failure)}
      </section>
      ${sent ? this.#result(over) : nothing}`;
  }

  #hint() {
    return this.list === ROWS ? t('import.rows.hint') : t('import.columns', { columns: this.#specs.filter((spec) => !spec.seldom).map((spec) => spec.name).join(t('list.separator')) });
  }

  #clear() {
    this.querySelector('#f-file').value = '';
  }

  #result(over) {
    const { parts, lines } = this.read;
    return html`<section class="panel stack-s" data-test="import-result"><h2>${over ? t('import.done') : t('import.progress', { sent: number(this.sent), all: number(parts.length) })}</h2>
      <dl class="facts" role="status">${Object.entries(this.counts).filter(([, n]) => n).map(([name, n]) => html`<div><dt>${tOr(`import.outcome.${name}`, name)}</dt><dd data-outcome=${name}>${number(n)}</dd></div>`)}</dl>
      ${this.faults.length ? this.#faults(lines) : nothing}</section>`;
  }

  #faults(lines) {
    const cell = (name, content) => html`<td role="cell" data-label=${t(`import.fault.${name}`)}>${content}</td>`;
    return html`<div class="table-wrap"><table class="cards" role="table"><caption class="hidden-text">${t('import.faults')}</caption>
      <thead role="rowgroup"><tr role="row">${['row', 'code', 'message'].map((name) => html`<th scope="col" role="columnheader">${t(`import.fault.${name}`)}</th>`)}</tr></thead>
      <tbody role="rowgroup">${this.faults.slice(0, MOST_FAULTS).map((each) => html`<tr role="row"><th scope="row" role="rowheader">${each.number ?? number(lines[each.index])}</th>
        ${cell('code', html`<code>${each.code}</code>`)}${cell('message', html`${each.field ? html`${each.field}${t('label.colon')}` : nothing}${each.message}`)}</tr>`)}</tbody></table></div>
      ${this.faults.length > MOST_FAULTS ? html`<p class="muted small">${t('import.faults.more', { n: number(this.faults.length - MOST_FAULTS) })}</p>` : nothing}`;
  }
}
customElements.define('fq-import-page', ImportPage);

/** Rows as `POST /api/imports` takes them: an array, or an object that holds one. */
function rowsInJson(text) {
  try {
    const said = JSON.parse(text);
    const entries = Array.isArray(said) ? said : said.rows;
    return Array.isArray(entries) ? { entries, lines: entries.map((_, index) => index + 1) } : { fault: t('import.noRows') };
  } catch (broken) {
    return { fault: t('import.noRows') };
  }
}
