import { locateFindings } from '../../../src/cli/check/locate-findings.js';
import type { Finding } from '../../../src/document.js';
import { check } from '../../../src/normalization/check.js';
import type { CheckedFile } from '../../../src/reporters/findings/checked-file.js';
import type { FindingReporter } from '../../../src/reporters/findings/finding-reporter.js';
import { plainPalette } from '../../../src/reporters/palette.js';
import { saysEnglish } from '../says.js';

/** A text that was checked by all rules but spacing. */
export function makeCheckedFile(
  text: string,
  path = 'a.txt',
  change: (finding: Finding) => Finding = (finding) => finding,
): CheckedFile {
  const findings = locateFindings(text, check(text, {}, null).map(change));
  return { name: path, path, text, findings, mended: 0 };
}

/** What a reporter writes of files. */
export async function report(
  reporter: FindingReporter,
  ...files: readonly CheckedFile[]
): Promise<string> {
  const describeRules = () => [
    {
      id: 'arabic-kaf',
      severity: 'error' as const,
      enabled: true,
      message: 'Message.',
      description: 'Description.',
      reason: 'Reason.',
      page: '# arabic-kaf\n',
    },
  ];
  // eslint-disable-next-line @typescript-eslint/require-await -- reporters read what comes in time
  const each = async function* (): AsyncGenerator<CheckedFile> {
    yield* files;
  };
  let text = '';
  for await (const piece of reporter(each(), {
    ...saysEnglish,
    palette: plainPalette,
    describeRules,
  })) {
    text += piece;
  }
  return text;
}
