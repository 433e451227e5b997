/** Cards hang on a matter from outside (docs/event-model/deadline.md): what may be done depends on the one that hangs. */
const HANGS = { YELLOW: ['card-upgrades', 'card-releases', 'supervisions'], RED: ['card-releases', 'supervisions'], BLUE: ['supervision-ends'] };

const ENDED = ['CLOSED', 'WITHDRAWN', 'MERGED', 'TRANSFERRED'];

export const cardMoves = (card, state) => ENDED.includes(state) ? [] : HANGS[card] ?? ['cards', 'supervisions'];
