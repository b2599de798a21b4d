// All text stands out from its ground by the ratio of WCAG's level AA.
const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
const colours = new Map();
function colour(words) {
  if (!colours.has(words)) {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = words;
    brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data;
    colours.set(words, { r, g, b, a: a / 255 });
  }
  return colours.get(words);
}
function over(top, ground, opacity = 1) {
  const a = top.a * opacity;
  const mix = channel => top[channel] * a + ground[channel] * (1 - a);
  return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
}
function luminance({ r, g, b }) {
  const part = value => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
}
function ratio(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
const hex = ({ r, g, b }) => '#' + [r, g, b].map(value => Math.round(value).toString(16).padStart(2, '0')).join('');

// Paper shows a ground only where the stylesheet insists on it.
const onPaper = matchMedia('print').matches;
const grounds = new Map();
function ground(element) {
  if (!element) return colour('white');
  if (!grounds.has(element)) {
    const style = getComputedStyle(element);
    const own = colour(onPaper && style.printColorAdjust !== 'exact' ? 'transparent' : style.backgroundColor);
    grounds.set(element, own.a === 1 ? own : over(own, ground(element.parentElement)));
  }
  return grounds.get(element);
}
function opacity(element) {
  let product = 1;
  for (let box = element; box; box = box.parentElement) product *= parseFloat(getComputedStyle(box).opacity);
  return product;
}
// The marks of a drawing that lie under a text: those drawn before it, at its middle.
function underlay(element, rect) {
  const frame = element.closest('svg');
  const middle = new DOMPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
  return [...frame.querySelectorAll('rect,circle,ellipse,path,polygon')].reduce((below, mark) => {
    const style = getComputedStyle(mark);
    const before = mark.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!before || style.fill === 'none' || style.fill.startsWith('url') || mark.closest('defs') || !visible(mark)) return below;
    const matrix = mark.getScreenCTM();
    if (!matrix || !mark.isPointInFill(middle.matrixTransform(matrix.inverse()))) return below;
    return over(colour(style.fill), below, opacity(mark) * parseFloat(style.fillOpacity));
  }, ground(frame));
}
function drawn(piece, style) {
  const halo = style.paintOrder.startsWith('stroke') && style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2;
  const below = halo ? over(colour(style.stroke), ground(piece.element.closest('svg'))) : underlay(piece.element, piece.rects[0]);
  return { below, ink: over(colour(style.fill), below, opacity(piece.element) * parseFloat(style.fillOpacity)) };
}
function written(piece, style) {
  const below = ground(piece.element);
  return { below, ink: over(colour(style.color), below, opacity(piece.element)) };
}

const faults = new Map();
for (const piece of pieces()) {
  const style = getComputedStyle(piece.element);
  const { below, ink } = piece.element instanceof SVGElement ? drawn(piece, style) : written(piece, style);
  const large = piece.size >= 24 || (piece.size >= 18.66 && parseInt(style.fontWeight, 10) >= 700);
  const needed = large ? 3 : 4.5;
  const measured = ratio(ink, below);
  if (measured >= needed - 0.005) continue;
  const fault = `${measured.toFixed(2)}:1 where ${needed}:1 is needed, ${hex(ink)} on ${hex(below)}`;
  const example = `${describe(piece.element)} ${quote(piece.text)}`;
  faults.set(fault, [...(faults.get(fault) || []), example]);
}
return [...faults].map(([fault, examples]) =>
  fault + ': ' + examples[0] + (examples.length > 1 ? ` and ${examples.length - 1} more` : ''));
