// No two lines of text share more than a sliver. A line's box is taken as high as its letters, not as its line.
const sliver = 2;
const boxes = pieces().flatMap(piece => piece.rects.map(rect => {
  const middle = (rect.top + rect.bottom) / 2;
  const half = Math.min(piece.size * 0.4, rect.height / 2);
  return { piece, left: rect.left, right: rect.right, top: middle - half, bottom: middle + half };
})).sort((one, other) => one.top - other.top);
const found = [];
let open = [];
for (const line of boxes) {
  open = open.filter(other => other.bottom > line.top + sliver);
  for (const other of open) {
    const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
    const down = Math.min(line.bottom, other.bottom) - line.top;
    if (across > sliver && down > sliver) {
      found.push(`${quote(other.piece.text)} (${describe(other.piece.element)}) and ${quote(line.piece.text)} `
        + `(${describe(line.piece.element)}) share ${round(across)} × ${round(down)} px`);
    }
  }
  open.push(line);
}
return found;
