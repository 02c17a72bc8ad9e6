import { Component } from 'react';
import type { ReactNode } from 'react';
import type { WorkbenchWords } from './words/words.ts';

interface BugBoundaryProps {
  readonly say: WorkbenchWords;
  readonly children: ReactNode;
}

/** A bug on the page is said in words instead of leaving it blank. */
export class BugBoundary extends Component<BugBoundaryProps, { readonly bug: string | null }> {
  override state: { readonly bug: string | null } = { bug: null };

  static getDerivedStateFromError(error: unknown): { bug: string } {
    return { bug: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { say, children } = this.props;
    if (this.state.bug === null) return children;
    return (
      <div role="alert" style={{ padding: 24 }}>
        <p>
          <strong>{say('workbench.bug')}</strong>
        </p>
        <p>{say('workbench.bugNext')}</p>
        <pre>{this.state.bug}</pre>
      </div>
    );
  }
}
