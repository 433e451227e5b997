import { html } from 'lit';
import { t } from '../core/i18n.js';
import { problemNotice } from './problem.js';

/** While it is read; or why it could not be, with a way to read it again where there is one. */
export const loadingOr = (failure, retry) => (failure
  ? problemNotice(failure, retry ? html`<div class="row"><button type="button" @click=${retry}>${t('form.retry')}</button></div>` : undefined)
  : html`<p class="muted" role="status">${t('records.loading')}</p>`);
