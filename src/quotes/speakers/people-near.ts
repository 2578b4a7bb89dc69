import type { Person } from './person.js';

/** With how many people, those last met, a name or title is compared: articles have fewer. */
export const mostCompared = 200;

/** Those who stand near a place in the row of all who were met, without those who became another. */
export function peopleNear(people: readonly Person[], place: number): readonly Person[] {
  return people
    .slice(Math.max(0, place - mostCompared), place + mostCompared)
    .filter((person) => person.self === person);
}
