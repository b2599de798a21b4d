// No drawing cuts off its own lettering.
return pieces().filter(piece => piece.element instanceof SVGElement).flatMap(piece => {
  const frame = piece.element.closest('svg');
  if (getComputedStyle(frame).overflow === 'visible') return [];
  const box = frame.getBoundingClientRect();
  return piece.rects.filter(rect => rect.left < box.left - 1 || rect.right > box.right + 1).map(rect =>
    `${describe(piece.element)} reaches ${round(Math.max(box.left - rect.left, rect.right - box.right))} px beyond its `
      + `drawing: ${quote(piece.text)}`);
});
