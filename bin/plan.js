#!/usr/bin/env node
// Kept in syntax that any Node can parse, so that an old one gets a sentence instead of a syntax error.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  process.stderr.write(
    'plan behöver Node.js 20.19 eller senare; den här datorn har ' +
      process.versions.node +
      '.\n' +
      'plan needs Node.js 20.19 or later; this machine has ' +
      process.versions.node +
      '.\n',
  );
  process.exitCode = 2;
} else {
  start();
}

function start() {
  var compiled;
  try {
    compiled = require('../dist/load-compiled.cjs');
    process.on('exit', compiled.keepCode);
    compiled.tuneForOneRun();
    compiled.load('main.cjs');
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND' && /dist[\\/]load-compiled\.cjs/.test(error.message)) {
      process.stderr.write('plan är inte byggt än. Kör först: npm run compile\n');
      process.stderr.write('plan is not built yet. Run first: npm run compile\n');
      process.exitCode = 2;
      return;
    }
    process.stderr.write(
      'plan är skadat och behöver installeras om.\nplan is damaged and needs to be installed again.\n',
    );
    if (process.env.PLAN_DEBUG) process.stderr.write(`${error.stack}\n`);
    process.exitCode = 3;
  }
}
