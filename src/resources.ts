import { createRequire } from 'node:module';
import { EntityTagger } from './entities/entity-tagger.js';
import { Gazetteer } from './entities/gazetteer.js';
import { Background } from './keywords/background.js';
import type { TfIdfClass } from './keywords/judge-by-tf-idf.js';
import { readModelFile, type ModelKind } from './model-files.js';
import { readModel, type Model } from './model/model-file.js';
import { modelsFolder } from './models-folder.js';
import { Lemmatizer } from './morphology/lemmatizer.js';
import { Lexicon } from './morphology/lexicon.js';
import { SpacingRestorer } from './normalization/spacing/spacing-restorer.js';

/** What the program knows of the language; each part is read when it is first asked for. */
export interface Resources {
  readonly spacing: SpacingRestorer;
  readonly lexicon: Lexicon;
  readonly lemmatizer: Lemmatizer;
  readonly gazetteer: Gazetteer;
  readonly tagger: EntityTagger;
  readonly background: Background;
  readonly TfIdf: TfIdfClass;
}

/** A class that is made of a model; the file is named after the kind. */
interface ModelReader {
  readonly kind: ModelKind;
  /** Of the layout; it grows when the class can no longer read older files. */
  readonly version: number;
}

const require = createRequire(import.meta.url);

/**
 * The models in `directory` (default: those that ship with the package), read lazily, each once.
 *
 * @throws FarsiNewsError NOT_READABLE or BAD_MODEL, at the first use of a part that cannot be read
 *
 * @example
 * ```js
 * import { loadResources, normalize } from 'farsi-news';
 *
 * const resources = loadResources();
 * console.log(normalize('میرود', { resources }).text); // → می‌رود
 * ```
 */
export function loadResources(directory: string = modelsFolder): Resources {
  const model = ({ kind, version }: ModelReader): Model =>
    readModel(readModelFile(directory, kind), kind, version);
  return lazily<Resources>({
    spacing: () => new SpacingRestorer(model(SpacingRestorer)),
    lexicon: () => new Lexicon(model(Lexicon)),
    lemmatizer: (resources) => new Lemmatizer(resources.lexicon),
    gazetteer: () => new Gazetteer(model(Gazetteer)),
    tagger: (resources) => new EntityTagger(model(EntityTagger), resources),
    background: () => new Background(model(Background)),
    // By file: natural's root loads all of it and prints on stdout.
    TfIdf: () => (require('natural/lib/natural/tfidf/index.js') as { TfIdf: TfIdfClass }).TfIdf,
  });
}

let shared: Resources | undefined;

/** The shipped models, shared by all callers in this process. */
export function defaultResources(): Resources {
  return (shared ??= loadResources());
}

/** An object whose properties are made at their first use. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: (self: T) => T[K] }): T {
  const self = {} as T;
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(self, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = makers[key](self);
        Object.defineProperty(self, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return self;
}
