/** Cards hang on a matter from outside (docs/event-model/deadline.md): what may be done depends on the one that hangs. */
const HANGS = { YELLOW: ['card-upgrades', 'card-releases', 'supervisions'], RED: ['card-releases', 'supervisions'], BLUE: ['supervision-ends'] };

export const cardMoves = (card) => HANGS[card] ?? ['cards', 'supervisions'];
