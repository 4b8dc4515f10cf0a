export function isSeen(element) {
  return element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
}

/** Enough of an element for a person to find it: the nearest id, the way from there and some of its words. */
export function nameOf(element) {
  const way = [];
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    way.unshift(at.id ? `#${at.id}` : at.localName + [...at.classList].map((name) => `.${name}`).join(''));
    if (at.id) break;
  }
  const words = element.textContent.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  return `${way.join(' > ')}${words ? ` “${words.slice(0, 60)}”` : ''}`;
}
