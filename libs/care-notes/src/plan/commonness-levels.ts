/** Words (as stems), ideas and acts that sentences about something else hold: entry `k` lists, separated by spaces, those of level `k`, each said about half as often as the level before. */
export interface Commonness {
  readonly words: readonly string[];
  readonly ideas: readonly string[];
  readonly acts: readonly string[];
}
