// No drawing cuts off its own lettering, no box its text.
const boxes = [...new Set(pieces().map(piece => piece.element))].filter(element => element instanceof HTMLElement
  && /hidden|clip/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1);
return boxes.map(element => `${describe(element)} is ${element.clientWidth} px wide and cuts off `
  + `${element.scrollWidth - element.clientWidth} px of its text: ${quote(element.textContent)}`).concat(pieces().filter(piece => piece.element instanceof SVGElement).flatMap(piece => {
  const frame = piece.element.closest('svg');
  if (getComputedStyle(frame).overflow === 'visible') return [];
  const box = frame.getBoundingClientRect();
  return piece.rects.filter(rect => rect.left < box.left - 1 || rect.right > box.right + 1).map(rect =>
    `${describe(piece.element)} reaches ${round(Math.max(box.left - rect.left, rect.right - box.right))} px beyond its `
      + `drawing: ${quote(piece.text)}`);
}));
