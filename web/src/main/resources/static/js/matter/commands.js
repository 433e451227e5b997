/** Which form each command takes. `kind` says how a field is asked; the server's refusals name the same fields. */
const OUTCOMES = ['SUPPORTED', 'EXPLAINED', 'NOT_SUPPORTED'];
const ROUTES = ['LITIGATION_OR_ARBITRATION', 'ADMINISTRATIVE_RECONSIDERATION', 'OTHER_STATUTORY_PROCEDURE', 'PARTY_DISCIPLINE_PROCEDURE', 'ADMINISTRATIVE_DUTY', 'PETITION_PROCEDURE', 'POLICY'];

const one = (name, values, catalogue) => ({ name, kind: 'one', values, catalogue, required: true });
const text = (name, more = {}) => ({ name, kind: 'text', required: true, ...more });

export const COMMANDS = {
  routings: { role: 'OFFICE', fields: [
    { name: 'unit', kind: 'unit', required: true },
    { name: 'route', kind: 'select', values: ROUTES, catalogue: 'route' },
    text('note', { required: false }),
  ] },
  guidances: { role: 'OFFICE', fields: [{ name: 'pathway', kind: 'pathway', required: true }, text('reason')] },
  acceptances: { role: 'UNIT', fields: [] },
  objections: { role: 'UNIT', fields: [text('reason'), { name: 'suggestedUnit', kind: 'unit' }] },
  'objection-decisions': { role: 'OFFICE', fields: [one('decision', ['UPHELD', 'REJECTED'], 'decision'), text('reason', { required: false })] },
  replies: { role: 'UNIT', fields: [one('outcome', OUTCOMES, 'outcome'), text('text')] },
  resolutions: { role: 'UNIT', fields: [one('kind', ['SUBSTANTIVE', 'PROCEDURAL'], 'resolution')] },
  closures: { role: 'OFFICE', fields: [text('evidence')] },
  reopenings: { role: 'OFFICE', fields: [text('reason')] },
};
