/** Township, village and grid in one line; a grid that carries its village's name says it once. */
export function where({ township, village, grid }) {
  const place = grid && village && grid.startsWith(village) ? grid : [village, grid].filter(Boolean).join(' ');
  return [township, place].filter(Boolean).join(' ');
}
