import { html, nothing } from 'lit';
import { Element } from './core/element.js';
import { startLanguage, chooseLanguage, language, LANGUAGES, t, tOr } from './core/i18n.js';
import { startSession, session, onSession, signOut, has } from './core/session.js';
import { route, onRoute, go, linkTo } from './core/router.js';
import { description } from './api/description.js';
import { PAGES, pageOf } from './pages.js';

/** The frame: who is here, where one can go, and the page of the present address. */
class App extends Element {
  static properties = { page: { state: true }, at: { state: true }, published: { state: true } };

  constructor() {
    super();
    this.page = null;
    this.at = route();
    onRoute(() => this.#arrive());
    onSession(() => this.#arrive());
    onSession(() => this.#readAhead());
  }

  connectedCallback() {
    super.connectedCallback();
    this.#arrive();
    this.#readAhead();
  }

  languageChanged() {
    this.#name();
  }

  async #arrive() {
    const at = route();
    const spec = pageOf(at);
    this.at = at;
    this.spec = spec;
    if (this.page?.localName !== spec.tag || this.shown !== `${at.id}/${at.part}`) {
      await spec.load();
      if (route().address !== at.address) return;
      const moved = this.page !== null;
      this.page = document.createElement(spec.tag);
      this.shown = `${at.id}/${at.part}`;
      if (moved) this.#attend();
    }
    this.page.at = at;
    this.#name();
    this.requestUpdate();
  }

  /** A new page starts at its heading, for eyes and for readers. */
  async #attend() {
    await this.updateComplete;
    scrollTo(0, 0);
    this.querySelector('main')?.focus({ preventScroll: true });
  }

  /** On a phone the navigation is wider than the screen. */
  updated() {
    this.querySelector('.nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #name() {
    document.title = t('title', { page: t(`page.${this.spec.name}`) });
  }

  render() {
    return html`<button class="skip" @click=${() => this.querySelector('main').focus()}>${t('frame.skip')}</button>
      <header class="bar"><div class="bar-in">
        <a class="brand" href="#/"><img src="/favicon.svg" alt="">${t('brand')}<small>${t('brand.what')}</small></a>
        ${this.#nav()}${this.#account()}
      </div></header>
      <main tabindex="-1" aria-label=${this.spec ? t(`page.${this.spec.name}`) : nothing}>${this.page}</main>
      <footer class="foot"><div class="foot-in"><span>${t('foot.what')}</span><a href="/v3/api-docs">${t('foot.api')}</a></div></footer>`;
  }

  /** Forms and some ways are made from the description, which comes while the first page is read. */
  async #readAhead() {
    if (session()) this.published = await description().catch(() => this.published);
  }

  #nav() {
    const may = (path) => Boolean(this.published?.mayCall('get', path));
    const pages = PAGES.filter((page) => page.inNav?.(has, may));
    return html`<nav class="nav" aria-label=${t('frame.nav')}>${pages.map((page) => html`<a href=${linkTo(page.name)}
      aria-current=${this.spec?.name === page.name ? 'page' : nothing}>${t(`nav.${page.name}`)}</a>`)}</nav>`;
  }

  #account() {
    const who = session();
    const other = LANGUAGES.find((each) => each !== language());
    return html`<div class="account">
      ${who ? html`<span class="who">${who.name}<span>${who.roles.map((role) => tOr(`role.${role}`, role)).join(t('list.separator'))}</span></span>` : nothing}
      <button class="quiet" lang=${other} @click=${() => chooseLanguage(other)}>${t('frame.otherLanguage')}</button>
      ${who ? html`<button class="quiet" @click=${this.#leave}>${t('frame.signOut')}</button>` : nothing}
    </div>`;
  }

  async #leave() {
    await signOut();
    go('#/sign-in');
  }
}

await startLanguage();
await startSession();
customElements.define('fq-app', App);
