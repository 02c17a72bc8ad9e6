import type { AboutChecks } from './about-check.ts';

export const ABOUT_SHAPE = {
  'error-value': {
    finds: 'A cell of a column that counts shows #REF!, #N/A or another error value.',
    why: 'A formula lost what it refers to. The row is still counted, by what its other cells say.',
  },
  'stray-spaces': {
    finds:
      'A space stands before or behind the lead unit or the status, also a wide one (　) or one that does not break.',
    why: 'Filters, pivot tables and COUNTIF take it for another unit. Nobody sees why the figures differ.',
  },
  'below-total': {
    finds:
      'Items stand below the ledger’s last total row, with no heading between that would begin something new. Subtotals and a total on top are left alone.',
    why: 'A row appended in haste: the printed total does not count it.',
  },
  'overdue-hidden': {
    finds: 'An overdue item stands in a row that a filter, a folded group or a hand has hidden.',
    why: 'Whoever goes through the sheet for the weekly look does not see the one row that mattered.',
  },
  'broken-formula': {
    finds:
      'A formula of the ledger refers to cells that were deleted (#REF!), perhaps behind an IFERROR. Said once a column, at its first such cell; looked for in the first and last hundred rows. A cell of the ledger’s own columns that shows the error is found as an error value.',
    why: 'The cell looks empty or plausible, and what the column says is wrong.',
  },
  'broken-format': {
    finds:
      'A conditional format on the ledger (not one of the add-in’s lights) has a formula or limit that refers to cells that were deleted. A rule that copying has cut into pieces is said once.',
    why: 'What should turn red no longer does, and nobody notices that it does not.',
  },
  'broken-list': {
    finds:
      'The drop-down of a column, as its first row has it, takes its entries from cells that were deleted.',
    why: 'It offers nothing to choose, so everybody types a wording of their own.',
  },
  'column-missing': {
    finds:
      'The ledger has no column for owners, or none for deadlines. It is said once, at the header, not row by row.',
    why: 'Without them nothing can be chased. If there is such a column under an unusual title, say in the pane which it is.',
  },
} satisfies AboutChecks;
