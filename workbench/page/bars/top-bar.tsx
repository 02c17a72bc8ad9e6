import {
  Button,
  Dropdown,
  Input,
  Label,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Option,
  Tooltip,
  useId,
} from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  DocumentTableRegular,
  FolderOpenRegular,
  HistoryRegular,
  SaveArrowRightRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import { LANGUAGES } from '../../../src/core/words.ts';
import type { Preferences } from '../preferences.ts';
import { isDay } from '../preferences.ts';
import { LANGUAGE_NAMES } from '../words/words.ts';
import type { WorkbenchWords } from '../words/words.ts';
import { CircumstancesMenu } from './circumstances-menu.tsx';

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    height: '40px',
    padding: '0 14px',
    backgroundColor: '#0f6b38',
    color: '#fff',
    fontSize: '14px',
  },
  product: { fontWeight: 600, fontSize: '14px', margin: 0 },
  file: { marginInlineStart: '18px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  aside: { marginInlineStart: 'auto', whiteSpace: 'nowrap', fontSize: '12px' },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 10px',
    backgroundColor: '#fff',
    borderBottom: '1px solid #e0e0e0',
    flexWrap: 'wrap',
  },
  field: { display: 'flex', alignItems: 'center', gap: '6px', whiteSpace: 'nowrap' },
  date: { width: '148px' },
  language: { minWidth: '116px' },
  gap: { flexGrow: 1 },
  divider: { width: '1px', height: '20px', backgroundColor: '#d4d4d4', margin: '0 8px' },
  button: { minWidth: 'auto', fontWeight: 400, whiteSpace: 'nowrap' },
});

export interface TopBarProps {
  readonly say: WorkbenchWords;
  readonly fileName: string | null;
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly samples: readonly string[];
  readonly preferences: Preferences;
  /** `YYYY-MM-DD`, the real date or the one chosen. */
  readonly today: string;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly onOpenFile: (file: File) => void;
  readonly onOpenSample: (name: string) => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
}

/** The workbook's name, and what can be done with the workbook and around the pane. */
export function TopBar(props: TopBarProps): ReactElement {
  const { say, preferences, today, onPreferences, samples } = props;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const todayId = useId('today');
  const dark = preferences.theme === 'dark';
  return (
    <>
      <div className={styles.title}>
        <DocumentTableRegular fontSize={20} aria-hidden="true" />
        <h1 className={styles.product}>{say('workbench.title')}</h1>
        <span className={styles.file} data-file-name="">
          {props.fileName ?? ''}
          {props.changed && ` · ${say('workbench.unsaved')}`}
        </span>
        <span className={styles.aside}>{say('workbench.noExcel')}</span>
      </div>
      <div className={styles.bar} role="group" aria-label={say('workbench.toolbar')}>
        <input
          ref={picker}
          type="file"
          accept=".xlsx,.xlsm"
          hidden
          data-file-input=""
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file !== undefined) props.onOpenFile(file);
          }}
        />
        <Tooltip content={say('workbench.openHint')} relationship="description">
          <Button
            className={styles.button}
            appearance="subtle"
            icon={<FolderOpenRegular />}
            onClick={() => {
              picker.current?.click();
            }}
          >
            {say('workbench.open')}
          </Button>
        </Tooltip>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              className={styles.button}
              appearance="subtle"
              icon={<DocumentTableRegular />}
              data-samples=""
            >
              {say('workbench.samples')}
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {samples.length === 0 && <MenuItem disabled>{say('workbench.noSamples')}</MenuItem>}
              {samples.map((name) => (
                <MenuItem
                  key={name}
                  onClick={() => {
                    props.onOpenSample(name);
                  }}
                >
                  {name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Tooltip content={say('workbench.saveHint')} relationship="description">
          <Button
            className={styles.button}
            appearance="subtle"
            icon={<SaveArrowRightRegular />}
            disabledFocusable={props.fileName === null}
            onClick={props.onSave}
          >
            {say('workbench.save')}
          </Button>
        </Tooltip>
        <Tooltip content={say('workbench.undoHint')} relationship="label">
          <Button
            className={styles.button}
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabledFocusable={!props.canUndo}
            onClick={props.onUndo}
          />
        </Tooltip>
        <span className={styles.divider} />
        <div className={styles.field}>
          <Label htmlFor={todayId}>{say('workbench.today')}</Label>
          <Tooltip content={say('workbench.todayHint')} relationship="description">
            <Input
              id={todayId}
              className={styles.date}
              type="date"
              value={today}
              onChange={(_, { value }) => {
                if (isDay(value)) onPreferences({ today: value });
              }}
            />
          </Tooltip>
          {preferences.today !== null && (
            <Tooltip content={say('workbench.todayReal')} relationship="label">
              <Button
                className={styles.button}
                appearance="subtle"
                icon={<HistoryRegular />}
                onClick={() => {
                  onPreferences({ today: null });
                }}
              />
            </Tooltip>
          )}
        </div>
        <div className={styles.gap} />
        <CircumstancesMenu say={say} preferences={preferences} onPreferences={onPreferences} />
        <Tooltip content={say('workbench.theme')} relationship="description">
          <Button
            className={styles.button}
            appearance="subtle"
            icon={dark ? <WeatherMoonRegular /> : <WeatherSunnyRegular />}
            onClick={() => {
              onPreferences({ theme: dark ? 'light' : 'dark' });
            }}
          >
            {say(dark ? 'workbench.dark' : 'workbench.light')}
          </Button>
        </Tooltip>
        <Dropdown
          className={styles.language}
          aria-label={say('workbench.language')}
          appearance="filled-lighter"
          value={LANGUAGE_NAMES[preferences.language]}
          selectedOptions={[preferences.language]}
          onOptionSelect={(_, { optionValue }) => {
            const language = LANGUAGES.find((one) => one === optionValue);
            if (language !== undefined) onPreferences({ language });
          }}
        >
          {LANGUAGES.map((language) => (
            <Option key={language} value={language} lang={language}>
              {LANGUAGE_NAMES[language]}
            </Option>
          ))}
        </Dropdown>
      </div>
    </>
  );
}
