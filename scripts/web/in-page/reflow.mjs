import { isSeen, nameOf } from './element.mjs';

/**
 * Nothing of a page is lost to its side, cut off or printed over something else (WCAG 1.4.4, 1.4.10, 1.4.12). A wide table
 * and a drawing may scroll in a box of their own, if the keyboard reaches it.
 */
export function reflow() {
  for (const box of document.querySelectorAll('.scroll, nav')) box.scrollTo(0, 0);
  const pieces = textPieces();
  return [...pageScrolls(), ...pieces.flatMap(lost), ...pieces.flatMap(spilt), ...overlaps(pieces)];
}

/** Every piece of a line that is seen, as high as its small letters: the rest of a line may touch the next. */
function textPieces() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isPrinted(node)) found.push(...piecesOf(node));
  }
  return found;
}

function isPrinted({ data, parentElement }) {
  if (data.trim() === '' || !isSeen(parentElement)) return false;
  return !parentElement.closest('.visually-hidden, .skip, style, title, desc');
}

function piecesOf(node) {
  const element = node.parentElement;
  const frame = frameOf(element);
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()]
    .filter(({ width }) => width >= 1)
    .map(({ left, right, top, height }) => {
      return { element, frame, left, right, top: top + height * 0.25, bottom: top + height * 0.75 };
    });
}

/** What cuts off or scrolls that which is wider. */
function frameOf(element) {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).overflowX !== 'visible') return at;
  }
  return undefined;
}

function screenWidth() {
  return document.documentElement.clientWidth;
}

function pageScrolls() {
  const wide = document.documentElement.scrollWidth;
  const width = screenWidth();
  if (wide <= width) return [];
  const outside = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > width + 1 && !frameOf(element.parentElement),
  );
  const message = `the page is ${wide} px wide on a screen of ${width} px`;
  return [{ rule: 'page-scrolls-sideways', element: nameOf(outside.at(-1) ?? document.body), message }];
}

function lost({ element, frame, left, right }) {
  const edges = frame?.getBoundingClientRect() ?? { left: 0, right: screenWidth() };
  const beyond = Math.max(right - edges.right, edges.left - left);
  if (beyond <= 1 || (frame && canBeScrolled(frame))) return [];
  return [fault(frame ? 'text-cut-off' : 'text-outside-page', element, beyond)];
}

function canBeScrolled(frame) {
  return frame.tabIndex === 0 && ['auto', 'scroll'].includes(getComputedStyle(frame).overflowX);
}

/** A cell that is too narrow for its words prints them in its neighbour. A note's number may hang in the padding. */
function spilt({ element, left, right }) {
  const cell = element.closest('td, th');
  if (!cell || element.closest('sup')) return [];
  const box = cell.getBoundingClientRect();
  const beyond = Math.max(right - box.right, box.left - left);
  return beyond > 1 ? [fault('text-outside-cell', element, beyond)] : [];
}

function fault(rule, element, beyond) {
  return { rule, element: nameOf(element), message: `${Math.round(beyond)} px beyond` };
}

function overlaps(pieces) {
  const sorted = [...pieces].sort((one, other) => one.top - other.top);
  return sorted.flatMap((piece, index) =>
    below(sorted, index)
      .filter(
        (other) => other.element !== piece.element && areSideways(piece, other) && areSeen(piece, other),
      )
      .map((other) => ({
        rule: 'text-overlaps',
        element: nameOf(piece.element),
        message: `printed over ${nameOf(other.element)}`,
      })),
  );
}

/** Those that begin before the piece ends. */
function below(sorted, index) {
  const end = sorted.findIndex(({ top }, at) => at > index && top >= sorted[index].bottom - 1);
  return sorted.slice(index + 1, end < 0 ? undefined : end);
}

function areSideways(one, other) {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1;
}

/** What is scrolled out of its frame is not printed over what stands beside the frame. */
function areSeen(one, other) {
  return one.frame === other.frame || (isInFrame(one) && isInFrame(other));
}

function isInFrame({ frame, left, right, top, bottom }) {
  const box = frame?.getBoundingClientRect();
  return !box || (left < box.right && right > box.left && top < box.bottom && bottom > box.top);
}
