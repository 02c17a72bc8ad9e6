/** What became of the summary of the same week that stood already and was to be replaced. */
export type FormerSummary =
  /** `carried`: what the clerk had written under 下步要求 stands in the new one. */
  | { readonly kind: 'replaced'; readonly sheet: string; readonly carried: boolean }
  | { readonly kind: 'kept'; readonly sheet: string; readonly why: 'protected' | 'no-next-steps' | 'unsure' }
  /** `by`: the place of a formula (`汇总!B3`), a name. */
  | { readonly kind: 'kept'; readonly sheet: string; readonly why: 'referred-to'; readonly by: string };
