/** The labelled workbooks of test-data/government, as their README describes them. */
export const GOVERNMENT = ['g01', 'g02', 'g03', 'g04', 'g05'] as const;

export interface GovernmentTruth {
  readonly asOf: string;
  readonly sheets: readonly GovernmentSheet[];
}

interface GovernmentSheet {
  readonly sheet: string;
  readonly isLedger: boolean;
  readonly headerRows?: readonly number[];
  readonly firstDataRow?: number | null;
  readonly lastDataRow?: number | null;
  readonly columns?: Readonly<Record<string, string>>;
  readonly items?: readonly GovernmentItem[];
}

export interface GovernmentItem {
  readonly row: number;
  readonly meetingDate: string | null;
  readonly leadUnit: string | null;
  readonly supportingUnits: readonly string[];
  readonly persons: readonly string[];
  readonly due: string | null;
  readonly acceptDue?: readonly (string | null)[];
  readonly dueKind: string;
  readonly needsConfirm?: boolean;
  readonly statusText: string;
  readonly status: string;
  readonly completedOn: string | null;
  readonly overdue: boolean;
  /** Fields on which careful clerks may differ: not scored. */
  readonly doubt?: readonly string[];
}
