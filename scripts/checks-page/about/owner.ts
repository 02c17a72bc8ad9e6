import type { AboutChecks } from './about-check.ts';

export const ABOUT_OWNERS = {
  'owner-missing': {
    finds:
      'Unit and person are both empty, or hold nothing but a dash, of an item that is open or ongoing. A person without a unit, or a unit without a person, is enough to be asked.',
    why: 'An item that belongs to nobody is done by nobody, and the weekly table by unit leaves it out.',
  },
  'owner-undecided': {
    finds:
      'Somebody wrote that nobody is named yet (待定, 会后明确, 无, TBD), or a label without a name (责任单位). Where a unit or a person stands beside such a word, the item has an owner.',
    why: 'The cell looks filled, so nobody comes back to it.',
  },
  'owner-collective': {
    finds:
      'The lead is everybody of a kind (各有关单位, 各级各部门, 各县（市、区）人民政府, 相关部门). Supporting units may be collective; the lead may not.',
    why: 'Such a lead cannot be telephoned, reminded or ranked: each of those meant waits for the others.',
  },
  'owner-several-leads': {
    finds:
      'Several units stand in the owner’s cell and none is called the lead. A cell that says who leads (牵头：…，配合：…) or that they lead jointly (共同牵头) is left alone.',
    why: 'Most offices take the first one for the lead, so this is off unless an office wants it written down.',
  },
  'owner-incomplete': {
    finds: 'A list of lead or supporting units ends in 等, 等部门, 等单位.',
    why: 'The units that are not named do not feel meant, and nobody can prove that they were.',
  },
  'owner-also-supporting': {
    finds: 'The lead unit is named once more among the supporting units.',
    why: 'One of the two is a slip: either the supporting unit was copied from above, or another unit leads.',
  },
  'owner-role': {
    finds:
      'The person’s cell holds a post (主要负责人, 分管领导, 局长) and no name. For offices that want names; the others leave it off.',
    why: 'Posts change hands, and a year later nobody knows who was meant.',
  },
  'owner-no-name': {
    finds: 'A number, a date or a bare telephone number stands where a unit or a person should.',
    why: 'Mostly a column that slipped when rows were pasted: then the cells beside it are wrong as well.',
  },
  'owner-phone': {
    finds:
      'A telephone number beside the name, in the unit’s or the person’s cell, whatever the state of the item.',
    why: 'The ledger is mailed round, and private numbers with it.',
  },
  'owner-not-in-roster': {
    finds:
      'The workbook has a list of units (单位名录, 通讯录), and the lead unit is not on it, neither by its name nor by another. Where one listed name was clearly meant it is suggested. Supporting units are often of other offices: they are asked about only where a listed name was probably meant. A list that has hardly any of the ledger’s units is taken for somebody else’s, and nothing is said.',
    why: 'A slip of the pen makes a unit of its own: it gets a row in the table by unit, and the real one looks better than it is.',
  },
  'owner-alias': {
    finds:
      'A unit stands there by a short or old name, and the list of units or an answer given in the pane knows its full one. Such names are counted rightly anyway; this is for offices that want one name in the ledger too.',
    why: 'Pivot tables and mail merges do not know that the two are one.',
  },
  'unit-variants': {
    finds:
      'Two names in the ledger are likely one unit (市卫健委, 市卫生健康委). Said once for each less usual name, where it first stands; names that the pane was told to merge or to keep apart are settled.',
    why: 'Each spelling gets a row of its own in the table by unit, and the ranking is wrong.',
  },
} satisfies AboutChecks;
