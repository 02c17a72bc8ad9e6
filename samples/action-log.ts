/** An English action log, an Excel table under a title. Judge it by 2022-02-11. */

export const LOG_TITLE = 'Riverside Programme Board: action log';

export const LOG_HEADER = [
  'Ref',
  'Meeting',
  'Meeting date',
  'Action item',
  'Owner',
  'Support',
  'Due date',
  'Status',
  'Completed on',
  'Latest update',
] as const;

/** A row a line, in the order of the header. ISO days become real dates. */
export const LOG_ROWS = `
A-001 | Board 14 | 2022-01-06 | Issue the revised programme plan | Programme Office |  | 2022-01-14 | Closed | 2022-01-13 | Issued as version 3.
A-002 | Board 14 | 2022-01-06 | Agree the test environment with the supplier | Infrastructure | Procurement | 2022-01-21 | In progress |  | Supplier has not confirmed capacity.
A-003 | Board 14 | 2022-01-06 | Publish the data retention policy | Legal | Records | 2022-01-31 | Closed | 2022-02-04 | Approved after a second review.
A-004 | Board 14 | 2022-01-06 | Recruit a delivery manager | Human Resources |  | 2022-02-28 | In progress |  | Interviews in week 7.
A-005 | Board 14 | 2022-01-06 | Keep the risk register current | Programme Office | All teams | Ongoing | Ongoing |  | Reviewed every Tuesday.
A-006 | Board 14 | 2022-01-06 | Retire the old booking forms | Customer Services | Communications | 2022-03-31 | On hold |  | Waiting for the new site.
A-007 | Steering 3 | 2022-01-20 | Cost three options for the archive move | Finance | Records | 2022-02-04 | In progress |  | Two of three costed.
A-008 | Steering 3 | 2022-01-20 | Map the dependencies on the payroll release | Architecture | Finance | 2022-02-11 | In progress |  | Draft with Finance.
A-009 | Steering 3 | 2022-01-20 | Confirm the cutover weekend with all sites | Programme Office |  | 2022-02-15 | In progress |  | 7 of 11 sites have confirmed.
A-010 | Steering 3 | 2022-01-20 | Write the rollback procedure | Infrastructure | Architecture | 2022-02-18 | Not started |  |
A-011 | Steering 3 | 2022-01-20 | Close the penetration test findings | Security | Infrastructure | 2022-02-09 | Awaiting sign-off |  | Retest passed; certificate pending.
A-012 | Steering 3 | 2022-01-20 | Decide who answers user questions after launch |  |  | 2022-02-25 | Not started |  | No owner was agreed at the meeting.
A-013 | Board 15 | 2022-02-03 | Send the launch note to all staff | Communications | Programme Office | 2022-02-17 | In progress |  | First draft circulated.
A-014 | Board 15 | 2022-02-03 | Train the first 40 users | Training | Customer Services | 2022-03-04 | Not started |  | Room booked.
A-015 | Board 15 | 2022-02-03 | Reconcile the January invoices | Finance |  | 2022-02-10 | Closed | 2022-02-09 | No differences.
A-016 | Board 15 | 2022-02-03 | Extend the licence for the old scheduling tool | Procurement | Infrastructure |  | In progress |  | No date was set.
A-017 | Board 15 | 2022-02-03 | Answer the auditor’s questions on access rights | Security | Human Resources | ASAP | In progress |  | 9 of 14 answered.
A-018 | Board 15 | 2022-02-03 | Test the backup generator | Facilities |  | 2022-02-14 | Not started |  |
`;
