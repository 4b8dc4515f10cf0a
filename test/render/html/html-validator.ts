import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // A cell's depth is a custom property on the cell: the style knows how far a level is, not how many there are.
      'no-inline-style': 'off',
      // The standard lets a text have a `>`; what a parser looks for is held by the tests of injection.
      'no-raw-characters': 'off',
    },
  }),
);

/** What a page does against the HTML standard and the rules of accessibility that show in its markup. */
export async function faultsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  const messages = results.flatMap((result) => result.messages);
  return messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`);
}
