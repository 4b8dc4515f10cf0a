/**
 * An esbuild plugin for what libraries carry along and `plan` does without. Node unpacks what the libraries of fonts
 * have unpackers of their own for: that of Brotli is half of the page engine, with a dictionary to be decoded at every
 * start, and the tables of Unicode are unpacked at every start too. pdfkit prepares ciphers and the line breaking of
 * Unicode, which nothing here asks it for. Loading the page engine takes half the time without them. commander can start
 * other programs, and Node takes 4 ms to prepare for that.
 */
export const leanLibraries = {
  name: 'lean-libraries',
  setup(build) {
    const filter = /^(?:tiny-inflate|brotli\/decompress\.js|@noble\/ciphers\/aes|linebreak)$/;
    build.onResolve({ filter }, ({ path }) => ({ path, namespace: 'lean-libraries' }));
    build.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path, namespace: 'lean-libraries' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'lean-libraries' }, ({ path }) => ({ contents: sources[path] }));
  },
};

const sources = {
  // Fills the target it is given, whose length is that of the result.
  'tiny-inflate': `const { inflateRawSync } = require('node:zlib');
module.exports = (packed, target) => { target.set(inflateRawSync(packed)); return target; };`,
  'brotli/decompress.js': `const { brotliDecompressSync } = require('node:zlib');
module.exports = (packed) => brotliDecompressSync(packed);`,
  '@noble/ciphers/aes': `const unused = () => { throw new Error('No file is encrypted.'); };
exports.cbc = unused;
exports.ecb = unused;`,
  'node:child_process': `exports.spawn = () => { throw new Error('No command is a program of its own.'); };`,
  linebreak: `module.exports = class { constructor() { throw new Error('pdfkit lays out no text.'); } };`,
};
