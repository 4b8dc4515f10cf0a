import { contrast } from './contrast.mjs';
import { faultsOfTabbing, startTabbing } from './keyboard.mjs';
import { links } from './links.mjs';
import { paperWidth, printedCells } from './print.mjs';
import { reflow } from './reflow.mjs';

/** What runs inside the page. */
globalThis.inPage = { contrast, faultsOfTabbing, links, paperWidth, printedCells, reflow, startTabbing };
