import { describe, expect, it } from '@jest/globals';
import { lookAgain, type ScoredSentence } from '../../src/entities/second-look.js';
import { placeTokens } from '../../src/entities/place-tokens.js';
import { Words } from '../../src/entities/words.js';
import { loadResources } from '../../src/resources.js';

const { tagger, lemmatizer } = loadResources();

/** Sentences of an article, each with the label that its scores speak for, token by token, and how surely. */
interface Told {
  readonly text: string;
  readonly labels: string;
  readonly surely: readonly number[];
}

function tagsAfter(told: readonly Told[]): string[] {
  const sentences = told.map(({ text }) => text.split(' '));
  const tokens = sentences.flat();
  const readings = tokens.map((token) => lemmatizer.analyze(token));
  let end = 0;
  const scored = told.map(({ labels, surely }, i): ScoredSentence => {
    const first = end;
    end += sentences[i]?.length ?? 0;
    const scores = new Float32Array((end - first) * tagger.width);
    labels.split(' ').forEach((label, t) => {
      scores[t * tagger.width + tagger.column('peyma', label)] = surely[t] ?? 0;
    });
    return { first, end, scores };
  });
  const ranges = scored.map(({ first, end: last }): [number, number] => [first, last]);
  lookAgain(new Words(placeTokens(tokens), readings, ranges), tagger, scored, 'peyma');
  return scored.map(({ first, end: last, scores }) =>
    tagger.decode(scores, last - first, 'peyma').join(' '),
  );
}

const fullName = { text: 'نوید بهرام‌نژاد آمد', labels: 'B-PER I-PER O', surely: [30, 30, 30] };

describe('lookAgain', () => {
  it('finds a surname that stood behind a given name', () => {
    const doubtful = { text: 'بهرام‌نژاد گفت', labels: 'O O', surely: [0.8, 30] };
    expect(tagsAfter([fullName, doubtful])[1]).toBe('B-PER O');
    expect(tagsAfter([doubtful, fullName])[0]).toBe('B-PER O');
  });

  it('leaves alone what is sure to be something else', () => {
    const sure = { text: 'بهرام‌نژاد گفت', labels: 'B-LOC O', surely: [30, 30] };
    expect(tagsAfter([fullName, sure])[1]).toBe('B-LOC O');
  });

  it('takes no comma into a name', () => {
    const list = { text: 'بهرام‌نژاد ، دیگران', labels: 'O O O', surely: [0.8, 2, 30] };
    expect(tagsAfter([fullName, list])[1]).toBe('B-PER O O');
  });

  it('changes nothing where nothing is a name', () => {
    const plain = { text: 'هوا امروز گرم بود', labels: 'O O O O', surely: [30, 30, 30, 30] };
    expect(tagsAfter([plain, plain])).toEqual(['O O O O', 'O O O O']);
  });
});
