import { Component, type ReactNode } from 'react';

interface RegionProps {
  /** What stands in the region's place after a bug of ours. */
  readonly fallback: ReactNode;
  /** When it changes, the region gets another chance. */
  readonly resetBy?: unknown;
  readonly children: ReactNode;
}

/** One part of the pane: a fault inside it leaves the other parts working. */
export class Region extends Component<RegionProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(before: RegionProps) {
    if (this.state.failed && before.resetBy !== this.props.resetBy) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
