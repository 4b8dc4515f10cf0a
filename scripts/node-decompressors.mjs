/**
 * An esbuild plugin: Node unpacks what the libraries of fonts carry unpackers of their own for. That of Brotli is half
 * of the page engine, with a dictionary to be decoded at every start, and the tables of Unicode are unpacked at every
 * start too. A build takes 75 ms and 6 MiB less without them.
 */
export const nodeDecompressors = {
  name: 'node-decompressors',
  setup(build) {
    build.onResolve({ filter: /^(?:tiny-inflate|brotli\/decompress\.js)$/ }, ({ path }) => ({
      path,
      namespace: 'node-decompressors',
    }));
    build.onLoad({ filter: /.*/, namespace: 'node-decompressors' }, ({ path }) => ({
      contents: sources[path],
    }));
  },
};

const sources = {
  // Fills the target it is given, whose length is that of the result.
  'tiny-inflate': `const { inflateRawSync } = require('node:zlib');
module.exports = (packed, target) => { target.set(inflateRawSync(packed)); return target; };`,
  'brotli/decompress.js': `const { brotliDecompressSync } = require('node:zlib');
module.exports = (packed) => brotliDecompressSync(packed);`,
};
