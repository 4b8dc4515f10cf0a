import { backgroundOf, contrastOf } from './color.mjs';
import { isSeen, nameOf } from './element.mjs';

/**
 * Every word against what it stands on (WCAG 1.4.3), and the lines and shapes of drawings against the page (1.4.11). axe
 * leaves many words unjudged: those that a scrolling box hides, on its gradient, and all of drawings.
 */
export function contrast() {
  return [...document.body.querySelectorAll('*')]
    .filter(isSeen)
    .flatMap((element) => (element.closest('svg') ? shape(element) : words(element)));
}

function words(element) {
  const hasWords = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.data.trim(),
  );
  return hasWords ? hold(element, 'color', backgroundOf(element), leastFor(element)) : [];
}

/** Large is 24 px, or 18.66 px in bold. */
function leastFor(element) {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const size = Number.parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
}

/** Shapes in the colours of tint, rule and page only help the eye. */
function shape(element) {
  const paper = backgroundOf(element.closest('svg').parentElement);
  if (element.localName === 'text') return hold(element, 'fill', beneath(element, paper), 4.5);
  if (!isShape(element)) return [];
  const inks = [...element.classList].filter((name) => !/-(tint|rule|page)$/.test(name));
  const isLine = inks.some((name) => name.startsWith('line-'));
  return inks.length > 0 ? hold(element, isLine ? 'stroke' : 'fill', paper, 3) : [];
}

function isShape({ localName }) {
  return ['path', 'rect', 'circle'].includes(localName);
}

/** The last filled shape before the words that holds their middle. */
function beneath(element, paper) {
  const { x, y, width, height } = element.getBBox();
  const all = [...element.ownerSVGElement.querySelectorAll('*')];
  const under = all
    .slice(0, all.indexOf(element))
    .filter((one) => isShape(one) && holds(one.getBBox(), x + width / 2, y + height / 2))
    .map((one) => getComputedStyle(one).fill)
    .filter((fill) => fill !== 'none');
  return under.at(-1) ?? paper;
}

function holds(box, x, y) {
  return box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;
}

function hold(element, property, ground, least) {
  const ink = getComputedStyle(element)[property];
  const found = contrastOf(ink, ground);
  if (found >= least) return [];
  const message = `${property} ${ink} on ${ground} is ${found.toFixed(2)}:1, less than ${least}:1`;
  return [{ rule: 'contrast', element: nameOf(element), message }];
}
