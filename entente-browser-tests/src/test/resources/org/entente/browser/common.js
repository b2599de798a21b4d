// What every check needs; each check's script follows this one in the same function and returns a list of sentences.
const round = value => Math.round(value * 10) / 10;
const quote = text => '“' + text.trim().replace(/\s+/g, ' ').slice(0, 60) + '”';

// A selector short enough to read: the nearest id, then the element itself.
function describe(element) {
  const own = element.tagName.toLowerCase() + [...element.classList].map(name => '.' + name).join('');
  if (element.id) return own + '#' + element.id;
  const named = element.parentElement && element.parentElement.closest('[id]');
  return named ? '#' + named.id + ' ' + own : own;
}

// Text for screen readers alone is made one pixel small or moved out of the page.
function onlyForReaders(element) {
  for (let box = element; box && box !== document.body; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (style.position !== 'absolute' && style.position !== 'fixed') continue;
    const rect = box.getBoundingClientRect();
    if (rect.width <= 1.5 || rect.height <= 1.5 || rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0) return true;
  }
  return false;
}

const visibility = new Map();
function visible(element) {
  if (!visibility.has(element)) {
    const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    visibility.set(element, shown && !onlyForReaders(element));
  }
  return visibility.get(element);
}

// How much larger a length of the element's own coordinates appears.
function scale(element) {
  if (element instanceof SVGElement) {
    const matrix = element.getScreenCTM();
    return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
  }
  return element.currentCSSZoom || 1;
}

const textSize = element => parseFloat(getComputedStyle(element).fontSize) * scale(element);

// What of the page an element's content can be seen in: the boxes that cut it off, intersected.
const windows = new Map();
function windowOf(element) {
  if (!element || element === document.body) return { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
  if (!windows.has(element)) {
    const outer = windowOf(element.parentElement);
    const style = getComputedStyle(element);
    const cuts = element instanceof HTMLElement && style.display !== 'inline' && style.overflowX !== 'visible';
    windows.set(element, cuts ? within(element.getBoundingClientRect(), outer) : outer);
  }
  return windows.get(element);
}
function within(rect, frame) {
  const left = Math.max(rect.left, frame.left), right = Math.min(rect.right, frame.right);
  const top = Math.max(rect.top, frame.top), bottom = Math.min(rect.bottom, frame.bottom);
  return { left, right, top, bottom, width: right - left, height: bottom - top };
}
// A line that ends in an ellipsis is reported twice, whole and shortened.
const lines = (rects, element) => (getComputedStyle(element).textOverflow === 'ellipsis' ? rects.slice(0, 1) : rects);

// Every visible text node with the rectangles of its lines and its size as it appears.
function pieces() {
  const found = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || /^(style|script|title|desc|metadata)$/i.test(element.tagName) || !visible(element)) continue;
    range.selectNodeContents(node);
    const rects = lines([...range.getClientRects()], element).map(rect => within(rect, windowOf(element))).filter(rect => rect.width > 1 && rect.height > 1);
    if (rects.length) found.push({ element, text: node.data, rects, size: textSize(element) });
  }
  return found;
}
