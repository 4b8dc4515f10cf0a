import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium that CHROME_PATH names, or the first of the usual ones that is on this machine. */
export function findBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = usualNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = onPath.find((file) => existsSync(file) && canBeRun(file));
  return process.env.CHROME_PATH || found || usualPlaces.find((file) => existsSync(file));
}

/** Some systems have a program of the name that only tells how to install it. */
function canBeRun(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}
