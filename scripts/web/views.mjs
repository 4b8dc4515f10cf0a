import { axe } from './rules/axe.mjs';
import { contrast, links, reflow } from './rules/in-page.mjs';
import { keyboard } from './rules/keyboard.mjs';
import { print } from './rules/print.mjs';

const wide = 1400;
const narrow = 320;

const largeText = 'html { font-size: 200% !important; }';
/** The least that a page must bear (WCAG 1.4.12). */
const spacedText = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** The few that show whether anything is marked at all: what is marked how is the same style for all. */
const someKeys = (page) => keyboard(page, { most: 12 });

/**
 * How a page is looked at, in this order: a width, what the reader has asked for, a style laid over it, and the rules that
 * hold then. From the first view that opens all, what can be folded stays open.
 */
export const views = [
  { name: 'wide', width: wide, rules: [reflow, axe, contrast, links, keyboard] },
  { name: 'wide dark', width: wide, colorScheme: 'dark', rules: [axe, contrast, someKeys] },
  { name: 'narrow', width: narrow, rules: [reflow, axe, contrast, links, keyboard] },
  { name: 'narrow dark', width: narrow, colorScheme: 'dark', rules: [axe, contrast, someKeys] },
  { name: 'forced colours', width: wide, forcedColors: 'active', rules: [contrast, someKeys] },
  {
    name: 'forced dark',
    width: wide,
    forcedColors: 'active',
    colorScheme: 'dark',
    rules: [contrast, someKeys],
  },
  { name: 'print', width: wide, media: 'print', rules: [print] },
  { name: 'open', width: wide, opensAll: true, rules: [reflow, axe, contrast] },
  { name: 'narrow open', width: narrow, opensAll: true, rules: [reflow, contrast] },
  { name: 'phone on its side', width: 740, opensAll: true, rules: [reflow] },
  { name: 'tablet', width: 1024, opensAll: true, rules: [reflow] },
  { name: 'laptop', width: 1280, opensAll: true, rules: [reflow] },
  { name: 'large text', width: 1280, style: largeText, opensAll: true, rules: [reflow] },
  { name: 'spaced text', width: 1280, style: spacedText, opensAll: true, rules: [reflow] },
  { name: 'narrow spaced text', width: narrow, style: spacedText, opensAll: true, rules: [reflow] },
];
