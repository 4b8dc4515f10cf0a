/** A text file as the stages see it: valid UTF-8, no BOM, `\n` line ends, composed Unicode (NFC). */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}
