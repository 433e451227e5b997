import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { signIn, demoUsers, session } from '../core/session.js';
import { route, go, replace } from '../core/router.js';
import { field, input } from '../parts/field.js';
import { problemNotice } from '../parts/problem.js';

class SignInPage extends Element {
  static properties = { at: { attribute: false }, demo: { state: true }, failure: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.demo = [];
    this.user = '';
    this.password = '';
  }

  connectedCallback() {
    super.connectedCallback();
    demoUsers().then((users) => { this.demo = users; }, (failure) => { this.failure = failure; });
  }

  render() {
    return html`<div class="sign-in">
      <section class="panel"><h1 tabindex="-1">${t('signIn.title')}</h1>
        <form @submit=${this.#submit}>
          ${problemNotice(this.failure)}
          ${field({ name: 'user', label: t('signIn.user'),
            control: input('text', this.user, (value) => { this.user = value; }, { autocomplete: 'username', required: true }) })}
          ${field({ name: 'password', label: t('signIn.password'),
            control: input('password', this.password, (value) => { this.password = value; }, { autocomplete: 'current-password', required: true }) })}
          <button class="primary" aria-busy=${this.busy ? 'true' : nothing}>${t('signIn.submit')}</button>
        </form></section>
      ${this.demo.length ? this.#demoUsers() : nothing}
    </div>`;
  }

  #demoUsers() {
    return html`<section class="panel"><h2>${t('signIn.demo')}</h2>
      <p class="muted small">${t('signIn.demo.hint')}</p>
      <div class="demo-users">${this.demo.map((each) => html`<button @click=${() => this.#choose(each)}>
        <span><strong>${each.name}</strong> <span class="muted">${tOr(`role.${each.roles[0]}`, each.roles[0])}</span></span>
        <code>${each.user}</code></button>`)}</div></section>`;
  }

  /** The password was told to whoever started the demonstration; the name is filled in. */
  async #choose({ user }) {
    this.user = user;
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector('input[type=password]').focus();
  }

  #submit(event) {
    event.preventDefault();
    this.#enter();
  }

  async #enter() {
    this.busy = true;
    this.failure = null;
    try {
      await signIn(this.user, this.password);
      if (session() && route().name === 'sign-in') go('#/');
      else replace(location.hash || '#/');
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('fq-sign-in-page', SignInPage);
