import { html, nothing } from 'lit';
import { t } from '../core/i18n.js';
import { linkTo } from '../core/router.js';

/** Number and code as the server gave them; it is shown only once they are durable. */
export function receiptCard(receipt, again) {
  return html`<section class="panel receipt" role="status">
    <span class="tick" aria-hidden="true">✓</span>
    <h1 tabindex="-1">${t(receipt.linkedTo ? 'receipt.linked' : 'receipt.done')}</h1>
    ${receipt.linkedTo ? html`<p class="muted">${t('receipt.linked.detail')}</p>` : nothing}
    ${receipt.repeatOf ? html`<p class="muted">${t('receipt.repeat')}</p>` : nothing}
    <dl>
      <div><dt>${t('receipt.number')}</dt><dd class="number" data-test="receipt-number">${receipt.receiptNumber}</dd></div>
      <div><dt>${t('receipt.code')}</dt><dd class="code" data-test="query-code">${receipt.queryCode}</dd></div>
    </dl>
    <p class="muted small">${t('receipt.keep')}</p>
    <div class="row"><button class="primary" @click=${again}>${t('receipt.another')}</button>
      <a class="button" href=${linkTo(`matters/${receipt.matterId}`)}>${t('receipt.open')}</a></div>
  </section>`;
}
