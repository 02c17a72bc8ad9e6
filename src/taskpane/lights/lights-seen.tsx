import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { CellRef } from '../../core/sheet-grid.ts';
import type { LightTally } from '../../core/lights/tally-lights.ts';
import { lightsContext } from '../../core/lights/lights-context.ts';
import { Disclosure } from '../checking/disclosure.tsx';
import { useSay } from '../say-context.ts';
import type { SeenLights } from '../state/seen-lights.ts';
import { LightLegend } from './light-legend.tsx';
import { RowsWithoutDay } from './rows-without-day.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
  },
  paint: { alignSelf: 'flex-start', minWidth: 0 },
});

export interface LightsSeenProps {
  readonly seen: SeenLights;
  readonly busy: boolean;
  readonly onPaint: (seen: SeenLights) => void;
  /** Adds the column 推定时限 and lights up by it. */
  readonly onDayColumn: (seen: SeenLights) => void;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onClose: () => void;
}

/** The lights of a sheet, painted or previewed: what each colour means, how many rows have it, and what has none. */
export function LightsSeen({ seen, busy, onPaint, onDayColumn, onGoTo, onClose }: LightsSeenProps) {
  const say = useSay();
  const styles = useStyles();
  const { kind, preview, tallies, holds } = seen;
  const { soon } = lightsContext(preview.asOf, preview.settings.settings);
  const isPreview = kind === 'previewed';
  return tallies.map((tally) => {
    const title = say(isPreview ? 'lights.preview.title' : 'lights.legend', { sheet: tally.sheet });
    return (
      <section key={tally.sheet} aria-label={title} className={styles.root}>
        <div className={styles.head}>
          <h2 className={styles.title}>{title}</h2>
          <Button
            appearance="transparent"
            size="small"
            aria-label={say(isPreview ? 'lights.preview.close' : 'lights.legend.close')}
            icon={<DismissRegular />}
            onClick={onClose}
          />
        </div>
        <LightLegend label={title} settings={preview.lights} soon={soon} rows={(hue) => tally.painted[hue]} />
        {notesOf(tally).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {tally.tooManyWordings && tally.isServedByDays ? (
          <Button
            className={styles.paint}
            disabledFocusable={busy}
            onClick={() => {
              onDayColumn(seen);
            }}
          >
            {say('lights.many-wordings.switch')}
          </Button>
        ) : null}
        {tally.withoutDay.length === 0 ? null : (
          <Disclosure title={say('lights.unjudged', { count: tally.withoutDay.length })}>
            {() => (
              <RowsWithoutDay
                label={say('lights.unjudged', { count: tally.withoutDay.length })}
                cells={tally.withoutDay}
                ledgers={preview.ledgers}
                onGoTo={onGoTo}
              />
            )}
          </Disclosure>
        )}
        {isPreview ? (
          <Button
            appearance="primary"
            className={styles.paint}
            disabledFocusable={busy}
            onClick={() => {
              onPaint(seen);
            }}
          >
            {say('lights.paint')}
          </Button>
        ) : null}
      </section>
    );
  });

  function notesOf({ sheet, painted, leftDark, columns, ...tally }: LightTally): string[] {
    const { wordings, tooManyWordings, isServedByDays } = tally;
    const many = isServedByDays ? 'lights.many-wordings' : 'lights.many-wordings.nodes';
    const mark = say('lights.mark');
    const none = Object.values(painted).every((rows) => rows === 0);
    return [
      ...(isPreview && none ? [say('lights.preview.none')] : []),
      ...(leftDark === 0 ? [] : [say('lights.left-dark', { sheet, rows: leftDark })]),
      ...(tooManyWordings ? [say(many, { sheet, wordings })] : []),
      ...(columns.length === 0
        ? []
        : [say(isPreview ? 'lights.columns.added' : 'lights.columns.done', { columns: columns.join(mark) })]),
      ...(isPreview ? [] : [say('lights.legend.note')]),
      ...(isPreview && !holds ? [say('lights.preview.changed')] : []),
    ];
  }
}
