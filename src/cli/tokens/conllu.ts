import type { TokenReport } from '../../report/analysis.js';
import type { TokenizedText } from './token-formats.js';

/**
 * CoNLL-U with form, lemma, part of speech and SpaceAfter; there is no parse, so the head and the
 * relation are `_`.
 *
 * @see https://universaldependencies.org/format.html
 */
export async function* conllu(texts: AsyncIterable<TokenizedText>): AsyncGenerator<string> {
  for await (const { id, sentences, tokens } of texts) {
    let paragraph = '';
    let lines = `# newdoc id = ${oneLine(id)}\n`;
    for (const sentence of sentences) {
      if (sentence.paragraph !== paragraph) lines += `# newpar id = ${sentence.paragraph}\n`;
      paragraph = sentence.paragraph;
      lines += `# sent_id = ${sentence.id}\n# text = ${oneLine(sentence.normText ?? sentence.text)}\n`;
      const words = tokens.slice(...sentence.tokens);
      lines += words.map((token, i) => row(i + 1, token, words[i + 1])).join('');
      yield `${lines}\n`;
      lines = '';
    }
  }
}

function row(id: number, token: TokenReport, next: TokenReport | undefined): string {
  const { text, normText, lemma, pos, norm } = token;
  const form = oneLine(normText ?? text);
  const misc = next?.norm[0] === norm[1] ? 'SpaceAfter=No' : '_';
  return `${[id, form, lemma ?? '_', pos ?? '_', '_', '_', '_', '_', '_', misc].join('\t')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
