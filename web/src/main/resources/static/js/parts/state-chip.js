import { html } from 'lit';
import { tOr } from '../core/i18n.js';

const KINDS = { RESOLVED: 'good', CLOSED: 'good', GUIDED: 'calm', OBJECTED: 'warn', REGISTERED: 'warn', ROUTED: 'calm', ACCEPTED: 'calm', REPLIED: 'calm' };

export const stateChip = (entry) => html`<span class="chip ${KINDS[entry.state] ?? ''}">${tOr(`state.${entry.state}`, entry.stateText)}</span>`;
