/** What is done about findings; fetched when it is first asked for. */
export async function findingVerbs() {
  const [
    { applyFixes },
    { undoFixes },
    { waiveFindings },
    { unwaiveFindings },
    { reportFindings },
    { sayFinding },
  ] = await Promise.all([
    import('../../jobs/apply-fixes.ts'),
    import('../../jobs/undo-fixes.ts'),
    import('../../jobs/waive-findings.ts'),
    import('../../jobs/unwaive-findings.ts'),
    import('../../jobs/report-findings.ts'),
    import('../../messages/say-finding.ts'),
  ]);
  return { applyFixes, undoFixes, waiveFindings, unwaiveFindings, reportFindings, sayFinding };
}
