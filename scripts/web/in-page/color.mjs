const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
const context = canvas.getContext('2d', { willReadFrequently: true });
const known = new Map();

/** How much lighter the lighter of two colours is (WCAG 2.1), 1 to 21. */
export function contrastOf(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour that an element stands on. */
export function backgroundOf(element) {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (channelsOf(backgroundColor)[3] === 255) return backgroundColor;
  }
  return getComputedStyle(document.documentElement).colorScheme === 'dark' ? '#121212' : '#fff';
}

function luminance(color) {
  const [r, g, b] = channelsOf(color)
    .slice(0, 3)
    .map((value) => value / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Red, green, blue and opacity, 0–255, of any colour that the browser knows. */
function channelsOf(color) {
  const found = known.get(color) ?? paint(color);
  known.set(color, found);
  return found;
}

function paint(color) {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data];
}
