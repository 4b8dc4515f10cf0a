// Sets a Typst file as PDF/UA-1: node typst-build.mjs <folder of the compiler> <file.typ> <file.pdf> <fonts>.
// A process of its own, so that its start and memory are measured as those of `plan build` are.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder, source, target, fonts] = process.argv.slice(2);
const { NodeCompiler } = createRequire(path.join(folder, 'package.json'))(
  '@myriaddreamin/typst-ts-node-compiler',
);
const compiler = NodeCompiler.create({ workspace: path.dirname(source), fontArgs: [{ fontPaths: [fonts] }] });
const options = { pdfStandard: 'ua-1' };
writeFileSync(target, compiler.pdf({ mainFileContent: readFileSync(source, 'utf8') }, options));
