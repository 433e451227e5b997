import { LitElement } from 'lit';
import { onLanguage } from './i18n.js';

/**
 * Base of every component. It renders into the page itself: labels reach their fields, one style sheet
 * holds, and print and assistive technology see one document.
 */
export class Element extends LitElement {
  #forgetLanguage = () => {};

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#forgetLanguage = onLanguage(() => {
      this.languageChanged();
      this.requestUpdate();
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#forgetLanguage();
  }

  /** For components that hold names which the server writes in a language. */
  languageChanged() {}
}
