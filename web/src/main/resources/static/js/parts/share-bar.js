import { svg, html } from 'lit';

const WIDTH = 100;

/** A share as a bar. Drawn by attributes: the policy of the pages allows no inline styles. */
export const shareBar = (share) => html`<svg class="share" viewBox="0 0 ${WIDTH} 1" preserveAspectRatio="none" aria-hidden="true">
  ${svg`<rect width=${(share ?? 0) * WIDTH} height="1"></rect>`}</svg>`;
