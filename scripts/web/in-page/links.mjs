import { isSeen, nameOf } from './element.mjs';

/** Every link within the page leads to something that is there, is seen, and comes into view. */
export function links() {
  return [...document.querySelectorAll('a[href^="#"]')].filter(isSeen).flatMap((link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target) return fault(link, 'leads nowhere');
    if (!isSeen(target)) return fault(link, 'leads to what is hidden');
    target.scrollIntoView();
    const { top, left, bottom, right } = target.getBoundingClientRect();
    const isInView = top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
    return isInView ? [] : fault(link, 'leads to what does not come into view');
  });
}

function fault(link, message) {
  return [{ rule: 'link-target', element: nameOf(link), message: `${link.hash} ${message}` }];
}
