import { backgroundOf, contrastOf } from './color.mjs';
import { isSeen, nameOf } from './element.mjs';

let usable = [];
let steps = [];

addEventListener('keydown', ({ key }) => {
  if (key === 'Tab') takeStep();
});

/** Goes to the start of the page and tells how many presses of Tab there are. */
export function startTabbing() {
  usable = [...document.querySelectorAll('a[href], summary, button, input, [tabindex="0"]')].filter(isSeen);
  steps = [];
  // A browser goes on from where something that had the focus was taken away.
  const start = Object.assign(document.createElement('span'), { tabIndex: -1 });
  document.body.prepend(start);
  start.focus();
  start.remove();
  return usable.length;
}

/** Each step is looked at when the next key goes down: by then the page has come to rest. */
function takeStep() {
  const element = document.activeElement;
  if (element === document.body) return;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const ground = backgroundOf(element.parentElement ?? element);
  const isOwn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  steps.push({
    element,
    // A browser's own mark is made to be seen anywhere.
    isMarked: outlineStyle === 'auto' || (isOwn && contrastOf(outlineColor, ground) >= 3),
    mark: `${outlineStyle} ${outlineWidth} ${outlineColor} on ${ground}`,
    isInView: [...element.getClientRects()].some((box) => isUncovered(element, box)),
  });
}

function isUncovered(element, { left, right, top, bottom }) {
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
  const found = document.elementFromPoint(x, y);
  return found !== null && (element.contains(found) || found.contains(element));
}

/** What was wrong with the steps that as many presses have led to. */
export function faultsOfTabbing(presses) {
  takeStep();
  const faults = steps.flatMap(({ element, isMarked, isInView, mark }) => [
    ...(isMarked ? [] : [fault('focus-not-visible', element, mark)]),
    ...(isInView ? [] : [fault('focus-not-in-view', element, 'covered, or outside the screen')]),
  ]);
  const astray = usable.slice(0, presses).findIndex((element, index) => steps[index]?.element !== element);
  if (astray < 0) return faults;
  const met = steps[astray]?.element;
  return [
    ...faults,
    fault('tab-order', usable[astray], `Tab reaches ${met ? nameOf(met) : 'nothing'} instead`),
  ];
}

function fault(rule, element, message) {
  return { rule, element: nameOf(element), message };
}
