import {
  Badge,
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { BeakerSettingsRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { REQUIREMENT_SETS } from '../preferences.ts';
import type { Preferences } from '../preferences.ts';
import type { WorkbenchWords } from '../words/words.ts';

const LATENCIES = [0, 200, 1500] as const;
const SITUATIONS = [
  ['cellEdit', 'workbench.cellEdit'],
  ['sheetsProtected', 'workbench.protected'],
  ['otherWorkbookActive', 'workbench.otherActive'],
] as const;

export interface CircumstancesMenuProps {
  readonly say: WorkbenchWords;
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** Which Excel the workbench stands in for, and what goes wrong in it: tucked away, but seen when on. */
export function CircumstancesMenu({ say, preferences, onPreferences }: CircumstancesMenuProps): ReactElement {
  const situations = SITUATIONS.map(([name]) => name).filter((name) => preferences[name]);
  const unusual = situations.length > 0 || preferences.latency > 0;
  return (
    <Menu
      checkedValues={{
        excelApi: [preferences.excelApi],
        latency: [String(preferences.latency)],
        situation: situations,
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'excelApi') {
          const excelApi = REQUIREMENT_SETS.find((version) => version === checkedItems[0]);
          if (excelApi !== undefined) onPreferences({ excelApi });
        } else if (name === 'latency') {
          onPreferences({ latency: Number(checkedItems[0] ?? 0) });
        } else {
          onPreferences({
            cellEdit: checkedItems.includes('cellEdit'),
            sheetsProtected: checkedItems.includes('sheetsProtected'),
            otherWorkbookActive: checkedItems.includes('otherWorkbookActive'),
          });
        }
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          style={{ minWidth: 'auto', fontWeight: 400 }}
          icon={<BeakerSettingsRegular />}
          data-circumstances=""
        >
          {say('workbench.circumstances')}
          {unusual && (
            <Badge color="warning" appearance="tint" style={{ marginInlineStart: 6 }}>
              {say('workbench.circumstancesOn')}
            </Badge>
          )}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{say('workbench.requirementSet')}</MenuGroupHeader>
            {REQUIREMENT_SETS.map((version) => (
              <MenuItemRadio key={version} name="excelApi" value={version}>
                {say(`workbench.set-${version}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{say('workbench.latency')}</MenuGroupHeader>
            {LATENCIES.map((latency) => (
              <MenuItemRadio key={latency} name="latency" value={String(latency)}>
                {say(`workbench.latency-${latency}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{say('workbench.situation')}</MenuGroupHeader>
            {SITUATIONS.map(([name, key]) => (
              <MenuItemCheckbox key={name} name="situation" value={name}>
                {say(key)}
              </MenuItemCheckbox>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
