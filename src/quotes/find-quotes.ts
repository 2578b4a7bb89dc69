import type { Document, Entities, Quote } from '../document.js';
import { commaColons } from './comma-colons.js';
import { findDrafts } from './contents/find-drafts.js';
import { findCues } from './cues/find-cues.js';
import { finishQuotes } from './finish-quotes.js';
import { headlineDrafts } from './headline.js';
import { isSpeech } from './is-speech.js';
import { labelledAnswers } from './labels.js';
import { Reading } from './reading.js';
import { MentionIndex } from './sources/mention-index.js';
import { trimOverruns } from './sources/trim-overruns.js';
import { Cast } from './speakers/cast.js';
import { linkEntities } from './speakers/link-entities.js';
import { SpeakerResolver } from './speakers/resolve-speakers.js';
import { findTopics } from './speakers/find-topics.js';
import { withoutStrangers } from './speakers/without-strangers.js';
import { makeStatements } from './statements.js';

/**
 * Who said what in an article.
 *
 * @param document the segmented article
 * @param entities its entities; sources are found without them, names more surely with them
 * @returns the quotations in the order of the text, and the entities with the pronouns,
 *   demonstratives and titles that stand for speakers linked
 */
export function findQuotes(
  document: Document,
  entities: Entities,
): { quotes: Quote[]; entities: Entities } {
  const reading = new Reading(document);
  const mentions = new MentionIndex(reading, entities);

  const cues = findCues(reading);
  for (const { first } of cues) reading.joinSentence(first);
  const found = makeStatements(reading, cues);
  const isAddress = isSpeech(reading, mentions, found);
  const statements = isAddress ? commaColons(reading, found) : found;
  const answers = labelledAnswers(reading, mentions);
  const spoken = findDrafts(reading, mentions, statements, answers, isAddress);
  const drafts = [...headlineDrafts(reading, mentions, spoken), ...spoken];

  trimOverruns(reading, mentions, drafts);

  const cast = new Cast(reading, mentions, entities);
  const topics = findTopics(reading, mentions, drafts);
  const speakers = new SpeakerResolver(reading, cast).resolve(drafts, topics);

  const linked = linkEntities(reading, entities, cast);
  return {
    quotes: finishQuotes(reading, mentions, withoutStrangers(drafts, speakers), speakers, linked),
    entities: linked.entities,
  };
}
